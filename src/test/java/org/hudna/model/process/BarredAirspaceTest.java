package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.process.BarredAirspace.Outcome;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class BarredAirspaceTest {
  private static final int N = 10_000;
  private static final int BARRED_ARM = 0;
  private static final int FREE_ARM = 1;
  private final TruceWorld truce = new TruceWorld();
  private final BarredAirspace airspace = new BarredAirspace(new Streams(6));

  BarredAirspaceTest() {
    truce.phase = Phase.IMPLEMENTATION;
    truce.centre = TruceWorld.centre(0.8, 0.8);
  }

  /** Shares of the outcomes; of stood-down sorties 0.3 go elsewhere and 0.3 become shelling. */
  private Map<Outcome, Double> shares(int arm, int sector) {
    World world = truce.build();
    AirArm flying = world.cast().airArms().get(arm);
    Map<Outcome, Double> shares = new EnumMap<>(Outcome.class);
    for (int i = 0; i < N; i++) {
      shares.merge(airspace.judge(world, flying, sector, i, 5), 1.0 / N, Double::sum);
    }
    return shares;
  }

  @Test
  void theBarredArmStandsDownByComplianceTimesLeverage() {
    truce.leverage = 0.5;
    Map<Outcome, Double> shares = shares(BARRED_ARM, 0);
    assertThat(shares.get(Outcome.FLIES_BARRED)).isCloseTo(0.6, within(0.02));
    assertThat(shares.get(Outcome.ELSEWHERE)).isCloseTo(0.12, within(0.02));
    assertThat(shares.get(Outcome.SHELLING)).isCloseTo(0.12, within(0.02));
    assertThat(shares.get(Outcome.GROUNDED)).isCloseTo(0.16, within(0.02));
    assertThat(shares).doesNotContainKey(Outcome.FLIES);
  }

  @Test
  void withoutLeverageABarredArmFliesAllTheSame() {
    truce.leverage = 0;
    assertThat(shares(BARRED_ARM, 0)).containsOnlyKeys(Outcome.FLIES_BARRED);
  }

  @Test
  void nothingIsBarredOutsideTheZoneOrForOthers() {
    assertThat(shares(BARRED_ARM, 1)).containsOnlyKeys(Outcome.FLIES);
    assertThat(shares(FREE_ARM, 0)).containsOnlyKeys(Outcome.FLIES);
  }

  @Test
  void nothingIsBarredBeforeImplementationOrWithoutTheSection() {
    truce.phase = Phase.PERSUASION;
    assertThat(shares(BARRED_ARM, 0)).containsOnlyKeys(Outcome.FLIES);
    truce.phase = Phase.IMPLEMENTATION;
    truce.centre = null;
    assertThat(shares(BARRED_ARM, 0)).containsOnlyKeys(Outcome.FLIES);
  }
}
