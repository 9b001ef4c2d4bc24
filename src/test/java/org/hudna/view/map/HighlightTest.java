package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;

class HighlightTest {
  private static final Rectangle AREA = new Rectangle(900, 700);
  private final RecordedRun run = RecordedRun.of("scenarios/geneva-2016.yaml", 3);
  private final MapPicture picture = run.picture(Look.LIGHT);
  private final Scene scene = run.at(700);

  @Test
  void aPlaceGetsARingAndTheRestStaysAsItIs() {
    BufferedImage plain = drawn(null);
    BufferedImage marked = drawn(new Pick(Kind.PLACE, "tadmor"));
    int changed = 0;
    Rectangle box = null;
    for (int x = 0; x < AREA.width; x++) {
      for (int y = 0; y < AREA.height; y++) {
        if (plain.getRGB(x, y) != marked.getRGB(x, y)) {
          changed++;
          box = box == null ? new Rectangle(x, y, 1, 1) : box.union(new Rectangle(x, y, 1, 1));
        }
      }
    }
    Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
    assertThat(changed).isBetween(60, 900);
    assertThat(box.width).isBetween(15, 50);
    assertThat(picture.find(middle, AREA, scene, MapView.WHOLE, Layer.all()).orElseThrow().pick())
        .isEqualTo(new Pick(Kind.PLACE, "tadmor"));
  }

  @Test
  void whatHasNoPlaceOnTheMapIsNotMarked() {
    assertThat(pixels(drawn(new Pick(Kind.PARTY, "government")))).isEqualTo(pixels(drawn(null)));
    assertThat(pixels(drawn(new Pick(Kind.CONVOY, "no-such")))).isEqualTo(pixels(drawn(null)));
  }

  private BufferedImage drawn(Pick pick) {
    BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    picture.paint(graphics, AREA, scene, MapView.WHOLE, Layer.all());
    if (pick != null) {
      picture.mark(graphics, AREA, scene, MapView.WHOLE, Layer.all(), pick);
    }
    graphics.dispose();
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
