package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Variance;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

/**
 * Moments over 4,000 formations; each comparison allows four standard errors and fails by chance
 * alone with probability 0.0001, for a fresh seed.
 */
class AdoptionPlanTest {
  private static final int N = 4000;
  private final TwoSides situation =
      new TwoSides()
          .set("adoption.mean", 0.6)
          .set("adoption.concentration", 9)
          .set("adoption.delayHours", 5)
          .set("adoption.refusingShare", 0.1)
          .set("politics.transitionGap", 0)
          .set("politics.optOut", false);

  private World build() {
    for (int i = 0; i < N; i++) {
      situation.formation("unit-" + i, TwoSides.BLUE, i % 4, 100);
    }
    return situation.world(3);
  }

  private static List<Formation> units(World world) {
    return world.cast().formations().stream().filter(f -> f.id().startsWith("unit")).toList();
  }

  private static double mean(List<Formation> units, ToDoubleFunction<Formation> of) {
    return units.stream().mapToDouble(of).average().orElseThrow();
  }

  @Test
  void levelsAreDrawnFromTheBetaLawOfTheParty() {
    List<Formation> units = units(build());
    double[] levels = units.stream().mapToDouble(Formation::adoptionLevel).toArray();
    double variance = 0.6 * 0.4 / 10;
    assertThat(mean(units, Formation::adoptionLevel))
        .isCloseTo(0.6, within(4 * Math.sqrt(variance / N)));
    assertThat(Variance.of(levels).getAsDouble()).isCloseTo(variance, within(0.0025));
  }

  @Test
  void aShareRefusesForGood() {
    List<Formation> units = units(build());
    assertThat(mean(units, f -> f.refuses() ? 1 : 0))
        .isCloseTo(0.1, within(4 * Math.sqrt(0.09 / N)));
    assertThat(units)
        .filteredOn(Formation::refuses)
        .allMatch(f -> f.adoptsAtHours() == Double.POSITIVE_INFINITY);
  }

  @Test
  void theOthersAdoptAfterAnExponentialDelay() {
    List<Formation> adopting = units(build()).stream().filter(f -> !f.refuses()).toList();
    assertThat(adopting).allMatch(f -> f.adoptsAtHours() >= TwoSides.TRUCE_HOURS);
    assertThat(mean(adopting, f -> f.adoptsAtHours() - TwoSides.TRUCE_HOURS))
        .isCloseTo(5, within(4 * 5 / Math.sqrt(adopting.size())));
  }

  @Test
  void aSecondTryLowersEveryLevelByItsFactor() {
    List<Formation> first = units(build());
    situation.set("cessation.secondTryAdoption", 0.5);
    List<Formation> second = units(situation.world(3));
    for (int i = 0; i < N; i++) {
      assertThat(second.get(i).adoptionLevel()).isEqualTo(first.get(i).adoptionLevel() / 2);
    }
  }

  @Test
  void nobodyAdoptsMoreThanPersuasionCanReach() {
    situation.set("politics.transitionGap", 0.5);
    World world = build();
    assertThat(units(world)).allMatch(f -> f.adoptionLevel() <= 0.5);
    AdoptionPlan plan = new AdoptionPlan(new Streams(3));
    assertThat(plan.leadershipLevel(world.cast().party(TwoSides.BLUE), 5)).isEqualTo(0.5);
  }

  @Test
  void whoDidNotAcceptIsNotAsked() {
    situation.set("blue.stance", Stance.NOT_A_SIGNATORY);
    assertThat(units(build())).allMatch(f -> f.adoptsAtHours() == Double.POSITIVE_INFINITY);
  }
}
