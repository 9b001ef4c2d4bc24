package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;
import org.junit.jupiter.api.Test;

class StrikeFinderTest {
  private static final Rectangle AREA = new Rectangle(1400, 900);
  private static final Scenes GENEVA = Scenes.geneva();
  private static final String PARTY = GENEVA.scenario().parties().keySet().iterator().next();
  private static final String NAME = GENEVA.theatre().parties().get(PARTY).name();
  private static final String SECTOR = GENEVA.theatre().sectors().get(0).id();
  private final MapPicture picture = GENEVA.picture(Look.LIGHT);
  private final MapShapes shapes = picture.shapes();

  private static Strike strike(String kind, double hours, int deaths, boolean covered, String arm) {
    return new Strike(hours, 7, kind, SECTOR, null, PARTY, arm, covered, deaths, deaths / 2);
  }

  private Found at(Scene scene, Layer... layers) {
    Set<Layer> shown = EnumSet.noneOf(Layer.class);
    shown.addAll(List.of(layers));
    Point2D sector = shapes.sector(SECTOR);
    MapView view =
        new MapView(
            30,
            sector.getX() / shapes.projection().width(),
            sector.getY() / shapes.projection().height());
    Pane pane = Pane.of(MapLayout.of(AREA, shown).map(), shapes.projection(), view);
    Point2D mark = ViolenceLayer.spot(scene.flashes().get(0), pane, shapes);
    return picture.find(mark, AREA, scene, view, shown).orElseThrow();
  }

  @Test
  void aMarkTellsKindPlaceHourWhoAndHowManyWereKilled() {
    String arm = GENEVA.scenario().airArms().keySet().iterator().next();
    Scene scene = GENEVA.struck(List.of(strike("air-strike", 25.5, 4, true, arm)));
    Found found = at(scene, Layer.VIOLENCE);
    String sector = GENEVA.theatre().sectors().get(0).name();
    assertThat(found.lines())
        .hasSize(5)
        .startsWith("Air strike near " + sector)
        .contains("4 killed, 2 of them civilians", "the truce forbids it");
    assertThat(found.lines().get(1))
        .contains("01:30", "by " + NAME, GENEVA.scenario().airArms().get(arm).name());
    assertThat(found.lines().get(4)).startsWith("A click shows ");
    assertThat(found.pick().kind()).isEqualTo(Kind.DISTRICT);
  }

  @Test
  void nobodyKilledAndNoPartyAreNotMentioned() {
    Strike down = new Strike(25, 7, "stood-down", SECTOR, null, null, null, false, 0, 0);
    List<String> lines = at(GENEVA.struck(List.of(down)), Layer.VIOLENCE).lines();
    assertThat(lines).hasSize(4).contains("the truce does not forbid it");
    assertThat(lines.get(0)).startsWith("Sortie stood down near ");
    assertThat(String.join("; ", lines)).doesNotContain("killed", "by ", "null");
  }

  @Test
  void theDeadliestOfManyComeFirstAndTheRestAreCounted() {
    List<Strike> many = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      many.add(strike("shelling", 20 + 0.5 * i, (i * 7) % 11, false, null));
    }
    List<String> lines = at(GENEVA.struck(many), Layer.VIOLENCE).lines();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(0)).startsWith("11 attacks").doesNotContain(",");
    assertThat(lines.get(1)).contains("shelling by " + NAME + ", 10 killed");
    assertThat(lines.get(8)).contains("3 killed");
    assertThat(lines.get(9)).isEqualTo("and 3 more");
  }

  @Test
  void whatIsNotShownIsNotTold() {
    String arm = GENEVA.scenario().airArms().keySet().iterator().next();
    Scene late = GENEVA.struck(List.of(strike("air-strike", Scenes.HOURS - 10, 1, false, arm)));
    assertThat(at(late, Layer.VIOLENCE).lines().get(0)).startsWith("Air strike");
    assertThat(at(late, Layer.SORTIES).lines().get(0)).doesNotContain("ir strike");
    assertThat(at(late, Layer.ROADS).lines().get(0)).doesNotContain("ir strike");
    Scene fresh = GENEVA.struck(List.of(strike("air-strike", Scenes.HOURS - 2, 1, false, arm)));
    assertThat(at(fresh, Layer.SORTIES).lines().get(0)).startsWith("Air strike");
  }

  @Test
  void attacksOnSeveralPlacesAtOnePointTellEachItsPlace() {
    String place = GENEVA.theatre().places().get(0).name();
    StrikeTelling telling =
        new StrikeTelling(
            new org.hudna.view.scene.SubjectNames(GENEVA.scenario(), GENEVA.theatre()));
    Strike one = strike("shelling", 20, 3, true, null);
    String id = GENEVA.theatre().places().get(0).id();
    Strike other = new Strike(21, 8, "sniping", SECTOR, id, PARTY, null, false, 0, 0);
    List<String> lines = telling.of(List.of(one, other), 8, GENEVA.struck(List.of(one, other)));
    assertThat(lines.get(0)).isEqualTo("2 attacks or sorties");
    assertThat(lines.get(1)).endsWith("by " + NAME + ", 3 killed, forbidden");
    assertThat(lines.get(2)).contains("sniping near " + place + " by " + NAME);
  }
}
