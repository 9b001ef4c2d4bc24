package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.HashSet;
import java.util.Set;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Sector;
import org.junit.jupiter.api.Test;

class ScatterTest {
  private static final Theatre THEATRE =
      Scenes.of("src/test/resources/scenarios/mini.yaml").theatre();

  @Test
  void formationsStandApartAroundTheMiddleOfTheirSector() {
    MapProjection map = MapProjection.fit(THEATRE, 800, 800);
    Scatter scatter = new Scatter(THEATRE, map);
    Set<Point2D> taken = new HashSet<>();
    for (FormationSite site : THEATRE.formations()) {
      Sector sector = sector(site.sector());
      Point2D.Double spot = scatter.of(site.id());
      assertThat(spot.distance(map.at(sector.longitude(), sector.latitude()))).isLessThan(20);
      assertThat(taken.add(spot)).as(site.id()).isTrue();
    }
  }

  private static Sector sector(String id) {
    return THEATRE.sectors().stream()
        .filter(sector -> sector.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
