package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.junit.jupiter.api.Test;

class ConvoyTellingTest {
  private static final java.awt.Rectangle AREA = new java.awt.Rectangle(1400, 900);
  private static final Scenes GENEVA = Scenes.geneva();
  private static final List<Place> PLACES =
      GENEVA.theatre().places().stream().filter(PlaceLayer::shown).toList();
  private final MapPicture picture = GENEVA.picture(Look.LIGHT);

  private static ConvoyScene convoy(String id, String state, String reason, int place, String by) {
    Place to = PLACES.get(place);
    Place depot = PLACES.get(20);
    return new ConvoyScene(
        id, state, reason, by, to.id(), 20_000, depot.longitude(), depot.latitude(), 3);
  }

  /** Nine planned first, then six that wait, a refused and one under way. */
  private static List<ConvoyScene> depot() {
    List<ConvoyScene> convoys = new ArrayList<>();
    IntStream.range(0, 9).forEach(i -> convoys.add(convoy("p" + i, "planned", null, i, null)));
    IntStream.range(0, 6)
        .forEach(i -> convoys.add(convoy("w" + i, "waiting", "no-corridor", i / 4, null)));
    convoys.add(convoy("m", "moving", null, 3, null));
    String party = GENEVA.scenario().parties().keySet().iterator().next();
    convoys.add(convoy("r", "refused", "unanswered", 3, party));
    return convoys;
  }

  private Found at(Scene scene) {
    ConvoyScene first = scene.convoys().get(0);
    Point2D there = picture.shapes().projection().at(first.longitude(), first.latitude());
    Set<Layer> layers = EnumSet.of(Layer.CONVOYS);
    Pane pane = Pane.of(AREA, picture.shapes().projection(), MapView.WHOLE);
    Point2D lorry = pane.at(there);
    lorry.setLocation(lorry.getX(), lorry.getY() - 9 * ConvoyLayer.size(pane));
    return picture.find(lorry, AREA, scene, MapView.WHOLE, layers).orElseThrow();
  }

  @Test
  void thoseInTroubleComeFirstAndEqualOnesAreCounted() {
    Found found = at(GENEVA.withConvoys(depot()));
    String name = PLACES.get(0).name();
    assertThat(found.lines()).hasSize(5);
    assertThat(found.lines().get(0)).isEqualTo("17 convoys");
    assertThat(found.lines().get(1))
        .startsWith("6 waiting: no corridor through the front; to " + name + " (4), ");
    assertThat(found.lines().get(2)).startsWith("1 refused: ").contains("did not answer");
    assertThat(found.lines().get(3)).startsWith("1 under way; to ");
    assertThat(found.lines().get(4)).startsWith("9 planned; to " + name).endsWith("and 6 more");
  }

  @Test
  void aClickPicksTheFirstThatIsTold() {
    assertThat(at(GENEVA.withConvoys(depot())).pick()).isEqualTo(new Pick(Kind.CONVOY, "w0"));
    List<ConvoyScene> attacked = depot();
    attacked.add(convoy("a", "attacked", "attack", 2, null));
    assertThat(at(GENEVA.withConvoys(attacked)).pick()).isEqualTo(new Pick(Kind.CONVOY, "a"));
  }
}
