package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final Rectangle MAP = new Rectangle(20, 10, 900, 700);
  private final MapShapes shapes =
      new MapShapes(Scenes.geneva().scenario(), Scenes.geneva().theatre());
  private final MapProjection projection = shapes.projection();
  private final Navigator navigator = new Navigator(projection);

  @Test
  void zoomingKeepsWhatLiesBelowThePointer() {
    Point2D pointer = new Point2D.Double(300, 260);
    MapView before = new MapView(2, 0.4, 0.4);
    MapView after = navigator.zoomed(before, 3, pointer, MAP);
    Point2D was = Pane.of(MAP, projection, before).inverse(pointer);
    Point2D is = Pane.of(MAP, projection, after).inverse(pointer);
    assertThat(after.zoom()).isCloseTo(6, within(1e-12));
    assertThat(is.distance(was)).isLessThan(1e-9);
  }

  @Test
  void draggingMovesTheMapWithThePointer() {
    MapView before = new MapView(4, 0.4, 0.4);
    MapView after = navigator.moved(before, 30, -20, MAP);
    Point2D spot = shapes.places().get(0);
    Point2D was = Pane.of(MAP, projection, before).at(spot);
    Point2D is = Pane.of(MAP, projection, after).at(spot);
    assertThat(is.getX() - was.getX()).isCloseTo(30, within(1e-9));
    assertThat(is.getY() - was.getY()).isCloseTo(-20, within(1e-9));
  }

  @Test
  void aBoxIsCentredAndWhollySeen() {
    Rectangle2D box = shapes.districts().get(5).getBounds2D();
    Pane pane = Pane.of(MAP, projection, navigator.centred(box, MAP));
    Rectangle2D seen = pane.screen().createTransformedShape(box).getBounds2D();
    assertThat(seen.getCenterX()).isCloseTo(MAP.getCenterX(), within(1e-6));
    assertThat(seen.getCenterY()).isCloseTo(MAP.getCenterY(), within(1e-6));
    assertThat(new Rectangle2D.Double(20, 10, 900, 700).contains(seen)).isTrue();
  }

  @Test
  void zoomStaysInItsRange() {
    MapView far = navigator.zoomed(MapView.WHOLE, 0.1, new Point2D.Double(1, 1), MAP);
    assertThat(far).isEqualTo(MapView.WHOLE);
    MapView near = navigator.zoomed(MapView.WHOLE, 1e9, new Point2D.Double(400, 300), MAP);
    assertThat(near.zoom()).isEqualTo(MapView.MOST_ZOOM);
  }

  @Test
  void pixelsAndPositionsAreEachOthersInverse() {
    Pane pane = Pane.of(MAP, projection, new MapView(7, 0.3, 0.6));
    Point2D pixel = new Point2D.Double(123, 456);
    assertThat(pane.at(pane.inverse(pixel)).distance(pixel)).isLessThan(1e-9);
  }
}
