package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class MapProjectionTest {
  private static final double CENTRE_LATITUDE = 50.5;

  @Test
  void aDegreeOfLongitudeIsShorterByTheCosineOfTheLatitude() {
    MapProjection map = MapProjection.fit(MiniScenario.THEATRE, 800, 800);
    Point2D.Double here = map.at(11, 50);
    double east = map.at(12, 50).x - here.x;
    double north = here.y - map.at(11, 51).y;
    assertThat(east / north).isEqualTo(Math.cos(Math.toRadians(CENTRE_LATITUDE)), within(1e-3));
  }

  @Test
  void fittedMapsHoldTheWholeTheatreAndNoMoreThanTheRectangle() {
    MapProjection map = MapProjection.fit(MiniScenario.THEATRE, 900, 300);
    assertThat(map.height()).isEqualTo(300, within(1.0));
    assertThat(map.width()).isLessThan(900);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, map.width(), map.height());
    MiniScenario.THEATRE
        .districts()
        .forEach(d -> assertThat(bounds.contains(map.outline(d.rings()).getBounds2D())).isTrue());
  }

  @Test
  void fillingMapsKeepTheTheatreInTheMiddle() {
    MapProjection map = MapProjection.fill(MiniScenario.THEATRE, 900, 300);
    assertThat(map.width()).isEqualTo(900);
    Point2D.Double centre = map.at(11, CENTRE_LATITUDE);
    assertThat(centre.x).isEqualTo(450, within(1.0));
    assertThat(centre.y).isEqualTo(150, within(1.0));
  }
}
