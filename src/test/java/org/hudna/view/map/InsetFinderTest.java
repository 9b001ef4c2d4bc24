package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Theatre.Place;
import org.junit.jupiter.api.Test;

class InsetFinderTest {
  @Test
  void aTheatreWithoutCrowdsHasNoInsets() {
    Theatre mini = Scenes.of("src/test/resources/scenarios/mini.yaml").theatre();
    MapProjection map = MapProjection.fit(mini, 800, 800);
    assertThat(new InsetFinder(mini, map, pane(map)).find()).isEmpty();
  }

  @Test
  void crowdsAreEnlargedWhereNoPlaceLies() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      places.add(place(i, 10 + 0.005 * i, 50));
      places.add(place(100 + i, 11 + 0.005 * i, 50.9));
    }
    Theatre theatre = theatre(places);
    MapProjection map = MapProjection.fit(theatre, 800, 800);
    List<Inset> insets = new InsetFinder(theatre, map, pane(map)).find();
    assertThat(insets).hasSize(2).allMatch(inset -> inset.name().equals("G"));
    assertThat(insets.get(0).source().intersects(insets.get(1).source())).isFalse();
    assertThat(insets.get(0).target().intersects(insets.get(1).target())).isFalse();
    for (Place place : places) {
      Point2D spot = map.at(place.longitude(), place.latitude());
      assertThat(insets).filteredOn(inset -> inset.source().contains(spot)).hasSize(1);
      assertThat(insets).noneMatch(inset -> inset.target().contains(spot));
    }
  }

  @Test
  void insetsKeepClearOfWhatIsCovered() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      places.add(place(i, 10 + 0.005 * i, 50));
    }
    Theatre theatre = theatre(places);
    MapProjection map = MapProjection.fit(theatre, 800, 800);
    Rectangle box = pane(map).bounds();
    Rectangle upper = new Rectangle(box.x, box.y, box.width, box.height / 2);
    List<Inset> insets = new InsetFinder(theatre, map, pane(map).covered(List.of(upper))).find();
    assertThat(insets).hasSize(1);
    assertThat(insets.get(0).target().getMinY()).isGreaterThan(box.height / 2.0);
  }

  private static Pane pane(MapProjection map) {
    Rectangle all = new Rectangle((int) map.width(), (int) map.height());
    return Pane.of(all, map, MapView.WHOLE);
  }

  private static Theatre theatre(List<Place> places) {
    double[][] ring = {{9.8, 49.8}, {11.6, 49.8}, {11.6, 51.2}, {9.8, 51.2}, {9.8, 49.8}};
    return new Theatre(
        "made-up",
        "Made up",
        "",
        Map.of(),
        Map.of(),
        List.of(new Governorate("g", "G", List.<double[][]>of(ring))),
        List.of(),
        List.of(),
        places,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Place place(int number, double longitude, double latitude) {
    String id = "p" + number;
    return new Place(id, id, "town", "g", "d", "s", latitude, longitude, 1000, 0, 0, "party", null);
  }
}
