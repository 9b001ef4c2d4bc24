package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class BordersTest {
  private final Borders borders = new Borders();

  @Test
  void aBorderThatNeighboursShareIsLeftToTheFirst() {
    assertThat(lines(borders.rest(square(0)))).isEqualTo(4);
    assertThat(lines(borders.rest(square(1)))).isEqualTo(3);
    assertThat(lines(borders.rest(square(0)))).isZero();
  }

  @Test
  void linesThatFollowEachOtherAreOneStroke() {
    assertThat(strokes(borders.rest(square(0)))).isEqualTo(1);
    assertThat(strokes(borders.rest(square(1)))).isLessThanOrEqualTo(2);
  }

  @Test
  void allBordersOfTheReferenceAreDrawnOnce() {
    MapShapes shapes = Scenes.geneva().picture(Look.LIGHT).shapes();
    int rest =
        List.of(shapes.districtLines(), shapes.governorateLines()).stream()
            .flatMap(List::stream)
            .mapToInt(BordersTest::lines)
            .sum();
    Borders again = new Borders();
    int all = shapes.districts().stream().map(again::rest).mapToInt(BordersTest::lines).sum();
    assertThat(rest).isEqualTo(all).isPositive();
  }

  private static Path2D.Double square(int left) {
    return new Path2D.Double(new Rectangle2D.Double(left, 0, 1, 1));
  }

  private static int lines(Path2D path) {
    return segments(path, PathIterator.SEG_LINETO);
  }

  private static int strokes(Path2D path) {
    return segments(path, PathIterator.SEG_MOVETO);
  }

  private static int segments(Path2D path, int kind) {
    int count = 0;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      count += at.currentSegment(new double[6]) == kind ? 1 : 0;
    }
    return count;
  }
}
