package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {
  private final Rectangle2D bounds = new Rectangle2D.Double(0, 0, 300, 100);
  private final LabelLayout layout = new LabelLayout(bounds);

  @Test
  void labelsNeitherOverlapNorLeaveTheMap() {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Rectangle2D box =
          layout.place("Name " + i, new Point2D.Double(7.5 * i, 2.5 * i), 5, letters());
      if (box != null) {
        assertThat(bounds.contains(box)).isTrue();
        assertThat(boxes).noneMatch(box::intersects);
        boxes.add(box);
      }
    }
    assertThat(boxes).hasSizeBetween(8, 39);
  }

  @Test
  void aLabelMovesToAnotherSideOfItsPointWhenOneIsTaken() {
    Point2D point = new Point2D.Double(150, 50);
    layout.avoid(new Rectangle2D.Double(152, 0, 148, 100));
    Rectangle2D box = layout.place("Here", point, 5, letters());
    assertThat(box.getMaxX()).isLessThan(150);
  }

  @Test
  void aLabelWithoutRoomIsLeftOut() {
    layout.avoid(bounds);
    assertThat(layout.place("Here", new Point2D.Double(150, 50), 5, letters())).isNull();
  }

  @Test
  void aProminentLabelHidesTheFewestDotsButNoLabel() {
    layout.avoid(bounds);
    layout.avoid(new Rectangle2D.Double(0, 0, 150, 100));
    Point2D point = new Point2D.Double(150, 50);
    assertThat(layout.place("Here", point, 5, letters())).isNull();
    Rectangle2D first = layout.placeOverDots("Here", point, 5, letters());
    Rectangle2D second = layout.placeOverDots("There", point, 5, letters());
    assertThat(first.getMinX()).isGreaterThanOrEqualTo(150);
    assertThat(first.intersects(second)).isFalse();
  }

  private static FontMetrics letters() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    return graphics.getFontMetrics(Look.SMALL);
  }
}
