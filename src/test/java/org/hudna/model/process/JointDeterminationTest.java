package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class JointDeterminationTest {
  private static final int N = 20_000;
  private final TruceWorld truce = new TruceWorld();
  private final JointDetermination determination = new JointDetermination(new Streams(3));

  private Map<Remedy, Double> shares(boolean monitored) {
    World world = truce.build();
    Map<Remedy, Double> shares = new EnumMap<>(Remedy.class);
    for (int i = 0; i < N; i++) {
      Allegation allegation = new Allegation(Reports.report(world, i, 0, 9), monitored, 10, 48);
      Remedy remedy = determination.decide(world, truce.response, allegation);
      if (remedy != null) {
        shares.merge(remedy, 1.0 / N, Double::sum);
      }
    }
    return shares;
  }

  private double alike(boolean monitored) {
    return shares(monitored).values().stream().mapToDouble(share -> share).sum();
  }

  @Test
  void atEvenTrustTheOddsAreThoseGivenAndThreeTimesThoseOnTheGround() {
    assertThat(alike(false)).isCloseTo(0.4 / 1.4, within(0.014));
    assertThat(alike(true)).isCloseTo(1.2 / 2.2, within(0.016));
  }

  @Test
  void trustMovesTheOdds() {
    truce.trust = 0.8;
    assertThat(alike(false)).isCloseTo(1.6 / 2.6, within(0.016));
    truce.trust = 0;
    assertThat(shares(true)).isEmpty();
    truce.trust = 1;
    assertThat(alike(false)).isGreaterThan(0.99);
  }

  @Test
  void remediesComeInTheSharesGiven() {
    truce.trust = 1;
    Map<Remedy, Double> shares = shares(true);
    assertThat(shares.get(Remedy.CLOCK_RESET)).isCloseTo(0.3, within(0.015));
    assertThat(shares.get(Remedy.PROTECTION_LOST)).isCloseTo(0.1, within(0.01));
    assertThat(shares.get(Remedy.NONE)).isCloseTo(0.2, within(0.013));
    assertThat(shares.get(Remedy.WARNING)).isCloseTo(0.4, within(0.016));
  }

  @Test
  void onceImplementationHasBegunAWarningTakesThePlaceOfAReset() {
    truce.trust = 1;
    truce.phase = Phase.IMPLEMENTATION;
    Map<Remedy, Double> shares = shares(true);
    assertThat(shares).doesNotContainKey(Remedy.CLOCK_RESET);
    assertThat(shares.get(Remedy.WARNING)).isCloseTo(0.7, within(0.016));
  }
}
