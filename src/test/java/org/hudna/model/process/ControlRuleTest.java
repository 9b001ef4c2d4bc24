package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Streams;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.Mix;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class ControlRuleTest {
  private final TwoSides situation =
      new TwoSides()
          .steady()
          .eventsPerDay(100)
          .set("violence.branchingRatio", 0)
          .set("restraint.heavyRatio", 1);

  @Test
  void aWonAssaultMovesControlToTheAttacker() {
    situation.set("restraint.kinds", Map.of("ground-assault", new Mix(1, true, 1)));
    situation.set("violence.controlChangesPerAssault", 1).days(3);
    Fighting fighting = new Fighting(situation, 0, 9).run();
    List<ControlChanged> changes =
        fighting.events.stream()
            .filter(ControlChanged.class::isInstance)
            .map(ControlChanged.class::cast)
            .toList();
    assertThat(changes.get(0).from()).isEqualTo(TwoSides.BLUE);
    assertThat(changes.get(0).to()).isEqualTo(TwoSides.AMBER);
    World world = fighting.world;
    ControlChanged last = changes.get(changes.size() - 1);
    assertThat(world.ground().place(last.where().place()).controller()).isEqualTo(last.to());
  }

  private final TruceWorld truce = new TruceWorld();
  private final World world = truce.build();
  private final PlaceState town = world.ground().places().get(0);

  private void follow(ViolenceKind kind, String target, PlaceState place, double chance) {
    ViolationCommitted attack =
        new ViolationCommitted(
            5,
            1,
            "first",
            world.where(0, place),
            TruceWorld.GREENS,
            "greens-1",
            target,
            null,
            TargetClass.FIGHTERS,
            kind,
            false,
            null,
            Harm.NONE);
    new ControlRule(new Streams(1), chance).follow(world, attack, place);
  }

  @Test
  void aWonPlaceIsHeldByTheAttackerAndNoLongerBesieged() {
    town.besieger(TruceWorld.GREENS);
    follow(ViolenceKind.GROUND_ASSAULT, TruceWorld.BLUES, town, 1);
    assertThat(town.controller()).isEqualTo(TruceWorld.GREENS);
    assertThat(town.besieged()).isFalse();
    assertThat(truce.emitted(ControlChanged.class))
        .containsExactly(
            new ControlChanged(5, world.where(0, town), TruceWorld.BLUES, TruceWorld.GREENS));
  }

  @Test
  void nothingElseMovesControl() {
    follow(ViolenceKind.SHELLING, TruceWorld.BLUES, town, 1);
    follow(ViolenceKind.GROUND_ASSAULT, TruceWorld.ORANGES, town, 1);
    follow(ViolenceKind.GROUND_ASSAULT, null, town, 1);
    follow(ViolenceKind.GROUND_ASSAULT, TruceWorld.BLUES, null, 1);
    follow(ViolenceKind.GROUND_ASSAULT, TruceWorld.BLUES, town, 0);
    assertThat(town.controller()).isEqualTo(TruceWorld.BLUES);
    assertThat(truce.events).isEmpty();
  }
}
