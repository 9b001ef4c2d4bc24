package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPictureTest {
  private static final Rectangle BOUNDS = new Rectangle(5, 5, 60, 40);
  private final KeptPicture kept = new KeptPicture(true);
  private final List<Rectangle> drawn = new ArrayList<>();

  @Test
  void itIsDrawnAgainOnlyWhenSomethingHasChanged() {
    paint("a", 0, 0);
    paint("a", 0, 0);
    assertThat(drawn).hasSize(1);
    paint("b", 0, 0);
    assertThat(drawn).hasSize(2);
  }

  @Test
  void aMoveByWholePixelsDrawsOnlyWhatWasNotSeen() {
    paint("a", 0, 0);
    paint("a", 6, -3);
    assertThat(drawn)
        .containsExactly(BOUNDS, new Rectangle(5, 5, 6, 40), new Rectangle(5, 42, 60, 3));
  }

  @Test
  void aMoveByAPartOfAPixelDrawsAll() {
    paint("a", 0, 0);
    paint("a", 0.5, 0);
    assertThat(drawn).containsExactly(BOUNDS, BOUNDS);
  }

  private void paint(String state, double x, double y) {
    BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    kept.paint(
        graphics,
        BOUNDS,
        List.of(state),
        new Point2D.Double(x, y),
        inside -> {
          drawn.add(inside.getClipBounds());
          inside.setColor(Color.WHITE);
          inside.fill(BOUNDS);
        });
    assertThat(image.getRGB(30, 30)).isEqualTo(Color.WHITE.getRGB());
    assertThat(image.getRGB(2, 2)).isEqualTo(Color.BLACK.getRGB());
  }
}
