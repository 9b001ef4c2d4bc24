package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietSpotTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private static final Rectangle MAP = new Rectangle(0, 0, 940, 626);

  @Test
  void itHidesNoPlaceAndNothingThatIsTakenWhereThereIsFreeSea() {
    MapShapes shapes = new MapShapes(GENEVA.scenario(), GENEVA.theatre());
    Pane whole = Pane.of(MAP, shapes.projection(), MapView.WHOLE);
    Rectangle free = new QuietSpot(shapes, whole).find(180, 36);
    assertThat(MAP.contains(free)).isTrue();
    assertThat(shapes.places()).noneMatch(place -> free.contains(whole.at(place)));

    Pane covered = whole.covered(List.of((Rectangle2D) free));
    assertThat(new QuietSpot(shapes, covered).find(180, 36).intersects(free)).isFalse();
  }
}
