package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.world.World;
import org.hudna.scenario.Mix;
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
}
