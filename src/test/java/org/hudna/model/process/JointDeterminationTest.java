package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Response;
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
  void onceImplementationHasBegunThereIsNoClockToReset() {
    truce.trust = 1;
    truce.phase = Phase.IMPLEMENTATION;
    Map<Remedy, Double> shares = shares(true);
    assertThat(shares).doesNotContainKey(Remedy.CLOCK_RESET);
    assertThat(shares.get(Remedy.NONE)).isCloseTo(0.5, within(0.017));
    assertThat(shares.get(Remedy.WARNING)).isCloseTo(0.4, within(0.016));
  }

  private List<Remedy> remedies(double reset, double protection, double warning) {
    truce.trust = 1;
    truce.response =
        Defaults.of(
            Response.class,
            Map.of(
                "resetShare", reset, "protectionLossShare", protection, "warningShare", warning));
    World world = truce.build();
    return IntStream.range(0, 2000)
        .mapToObj(i -> new Allegation(Reports.report(world, i, 0, 9), true, 10, 48))
        .map(allegation -> determination.decide(world, truce.response, allegation))
        .toList();
  }

  @Test
  void aRungThatIsTakenAwayLeavesNothingAndMovesNoOther() {
    List<Remedy> all = remedies(0.3, 0.1, 0.4);
    assertThat(remedies(0, 0.1, 0.4)).isEqualTo(without(Remedy.CLOCK_RESET, all));
    assertThat(remedies(0.3, 0, 0.4)).isEqualTo(without(Remedy.PROTECTION_LOST, all));
    assertThat(remedies(0.3, 0.1, 0)).isEqualTo(without(Remedy.WARNING, all));
  }

  private static List<Remedy> without(Remedy rung, List<Remedy> all) {
    assertThat(all).contains(rung);
    return all.stream().map(remedy -> remedy == rung ? Remedy.NONE : remedy).toList();
  }

  /** Shares that fill the ladder, and such that go beyond it: 2,000 draws, four errors. */
  @Test
  void warningsGiveWayToTheOtherRungs() {
    List<Remedy> full = remedies(0.6, 0.1, 0.3);
    assertThat(full).doesNotContain(Remedy.NONE);
    assertThat(share(full, Remedy.WARNING)).isCloseTo(0.3, within(0.041));
    List<Remedy> over = remedies(0.7, 0.2, 0.4);
    assertThat(share(over, Remedy.CLOCK_RESET)).isCloseTo(0.7, within(0.041));
    assertThat(share(over, Remedy.WARNING)).isCloseTo(0.1, within(0.027));
  }

  /** Of the violations that were determined alike. */
  private static double share(List<Remedy> remedies, Remedy rung) {
    double determined = remedies.stream().filter(Objects::nonNull).count();
    return remedies.stream().filter(remedy -> remedy == rung).count() / determined;
  }
}
