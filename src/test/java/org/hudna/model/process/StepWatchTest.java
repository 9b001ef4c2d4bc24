package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class StepWatchTest {
  private static final int STEPS = 4_000;

  private static World world(double coverage) {
    World world = new SmallWorld().observer("coverage", coverage).build();
    SmallWorld.startTruce(world, 0, 0.5);
    return world;
  }

  private static CorridorStepTaken missed(double hours, String corridor) {
    return new CorridorStepTaken(hours, corridor, SmallWorld.AMBER, 500, true);
  }

  /** 3.29 standard errors: fails by chance alone with probability 0.001. */
  @Test
  void theObserverSeesTheShareOfItsCoverage() {
    World world = world(0.3);
    StepWatch watch = new StepWatch(new Streams(1));
    int seen = 0;
    for (int day = 1; day <= STEPS; day++) {
      seen += watch.seenBy(world, missed(24.0 * day, SmallWorld.CORRIDOR)) == null ? 0 : 1;
    }
    double se = Math.sqrt(0.3 * 0.7 / STEPS);
    assertThat(seen / (double) STEPS).isCloseTo(0.3, within(3.29 * se));
  }

  @Test
  void nobodySeesAStepOfNoCorridor() {
    StepWatch watch = new StepWatch(new Streams(1));
    assertThat(watch.seenBy(world(1), missed(24, "elsewhere"))).isNull();
    assertThat(watch.seenBy(world(1), missed(24, SmallWorld.CORRIDOR)).id())
        .isEqualTo(SmallWorld.MONITOR);
  }

  @Test
  void aMissedStepThatNobodySeesCostsNoTrust() {
    assertThat(trustAfterAMissedStep(0))
        .containsOnly(Map.entry("north", 0.0), Map.entry("south", 0.0));
    // Both have the same leverage on amber: the first answers for it.
    assertThat(trustAfterAMissedStep(1).get("north")).isZero();
    assertThat(trustAfterAMissedStep(1).get("south")).isNegative();
  }

  private static Map<String, Double> trustAfterAMissedStep(double coverage) {
    World world = world(coverage);
    Map<String, Double> change = new LinkedHashMap<>();
    world.cast().guarantors().forEach(g -> change.put(g.id(), -g.trust()));
    new TrustRule(new Streams(1))
        .fold(world, new Part(0, 6, 24), List.of(missed(24, SmallWorld.CORRIDOR)));
    for (Guarantor guarantor : world.cast().guarantors()) {
      change.merge(guarantor.id(), guarantor.trust(), Double::sum);
    }
    return change;
  }
}
