package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.hudna.scenario.Theatre;
import org.junit.jupiter.api.Test;

class MapProjectionTest {
  private static final Theatre THEATRE =
      Scenes.of("src/test/resources/scenarios/mini.yaml").theatre();

  private static final double CENTRE_LATITUDE = 50.5;

  @Test
  void aDegreeOfLongitudeIsShorterByTheCosineOfTheLatitude() {
    MapProjection map = MapProjection.fit(THEATRE, 800, 800);
    Point2D.Double here = map.at(11, 50);
    double east = map.at(12, 50).x - here.x;
    double north = here.y - map.at(11, 51).y;
    assertThat(east / north).isEqualTo(Math.cos(Math.toRadians(CENTRE_LATITUDE)), within(1e-3));
  }

  @Test
  void fittedMapsHoldTheWholeTheatreAndNoMoreThanTheRectangle() {
    MapProjection map = MapProjection.fit(THEATRE, 900, 300);
    assertThat(map.height()).isEqualTo(300, within(1.0));
    assertThat(map.width()).isLessThan(900);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, map.width(), map.height());
    THEATRE
        .districts()
        .forEach(d -> assertThat(bounds.contains(map.outline(d.rings()).getBounds2D())).isTrue());
  }

  @Test
  void degreesAreFoundAgain() {
    MapProjection map = MapProjection.fit(THEATRE, 900, 300);
    Point2D.Double there = map.at(11.3, 50.7);
    Point2D.Double back = map.degrees(there.x, there.y);
    assertThat(back.x).isEqualTo(11.3, within(1e-12));
    assertThat(back.y).isEqualTo(50.7, within(1e-12));
  }

  @Test
  void aDegreeOfLatitudeIsAFullCirclesPartOfKilometres() {
    MapProjection map = MapProjection.fit(THEATRE, 900, 300);
    double km = (map.at(11, 50).y - map.at(11, 51).y) / map.unitsPerKm();
    assertThat(km).isEqualTo(111.19, within(0.01));
  }
}
