package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hudna.model.TwoSides;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the law of violence, with regime, day factor and rhythm off. */
class ViolenceProcessTest {
  private static final int DAYS = 400;
  private static final double RATE = 10;

  /** Standard errors that chance alone exceeds with probability 0.001. */
  private static final double WIDE = 3.29;

  private static TwoSides situation(double branching) {
    return new TwoSides()
        .steady()
        .days(DAYS)
        .eventsPerDay(RATE)
        .set("violence.branchingRatio", branching)
        .set("violence.excitationHalfLifeDays", 1.5)
        .set("recording.lethalShare", 0.5)
        .set("recording.recordedShare", 0.8);
  }

  /**
   * Standard error of the recorded events: attacks with branching ratio n have the variance N / (1
   * - n)^2, of which 0.4 are recorded.
   */
  private static double standardError(double branching) {
    double attacks = RATE * DAYS / 0.4;
    double clustered = attacks / ((1 - branching) * (1 - branching));
    return Math.sqrt(0.4 * 0.4 * clustered + 0.4 * 0.6 * attacks);
  }

  /** Index of dispersion, two-sided, and the mean: each fails by chance with probability 0.01. */
  @Test
  void withoutRestraintAndRetaliationRecordedEventsArePoissonWithTheFittedRate() {
    int[] days = new Fighting(situation(0), 0, 1).run().recordedByDay();
    double mean = Arrays.stream(days).average().orElseThrow();
    assertThat(mean).isCloseTo(RATE, within(2.576 * Math.sqrt(RATE / DAYS)));
    double dispersion = Arrays.stream(days).mapToDouble(d -> (d - mean) * (d - mean) / mean).sum();
    assertThat(ChiSquaredDistribution.of(DAYS - 1).cumulativeProbability(dispersion))
        .isBetween(0.005, 0.995);
  }

  /** Each case fails by chance alone with probability 0.001. */
  @ParameterizedTest
  @CsvSource({
    "0.2,1", "0.2,6", "0.2,12", "0.45,1", "0.45,6", "0.45,12", "0.7,1", "0.7,6", "0.7,12"
  })
  void retaliationKeepsTheFittedRateAtAnyLengthOfStep(double branching, int stepHours) {
    TwoSides situation = situation(branching).set("time.stepHours", stepHours);
    long recorded = new Fighting(situation, 0, 2).run().recorded();
    assertThat((double) recorded).isCloseTo(RATE * DAYS, within(WIDE * standardError(branching)));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void stepsThatAreSplitEveryDayKeepTheRate() {
    TwoSides situation = situation(0.45);
    for (int day = 0; day < DAYS; day++) {
      situation.script(
          new ScriptedEvent(
              TwoSides.START.plusDays(day).plusHours(19),
              Kind.STATEMENT,
              TwoSides.BLUE,
              null,
              null,
              0,
              0));
    }
    long recorded = new Fighting(situation, 0, 3).run().recorded();
    assertThat((double) recorded).isCloseTo(RATE * DAYS, within(WIDE * standardError(0.45)));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void aTruceThatRestrainsNobodyKeepsTheRate() {
    Fighting fighting = new Fighting(situation(0.45), 0, 4).truce(1).run();
    assertThat((double) fighting.recorded())
        .isCloseTo(RATE * DAYS, within(WIDE * standardError(0.45)));
    assertThat(fighting.attacks()).allMatch(attack -> attack.covered());
  }

  /** Fails by chance alone with probability 0.001: without retaliation all is Poisson. */
  @Test
  void designatedPartiesKeepTheirShareOfTheRate() {
    TwoSides situation = situation(0).set("restraint.uncoveredShare", 0.25);
    Fighting fighting = new Fighting(situation.set("violence.spoilerFactor", 0), 1e6, 5);
    fighting.truce(1).run();
    double expected = 0.25 * RATE * DAYS;
    assertThat((double) fighting.recorded())
        .isCloseTo(expected, within(WIDE * Math.sqrt(expected)));
    assertThat(fighting.attacks())
        .allMatch(a -> a.party().equals(TwoSides.GREY) || a.targetParty().equals(TwoSides.GREY))
        .noneMatch(attack -> attack.covered());
  }

  @Test
  void fullCommitmentWithStrongRestraintIsSilence() {
    assertThat(new Fighting(situation(0.7), 1e6, 6).truce(1).run().attacks()).isEmpty();
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void restraintOfOneLevelLowersTheRateByItsFactor() {
    TwoSides situation = situation(0).set("restraint.heavyRatio", 1);
    Fighting fighting = new Fighting(situation, 2, 7).truce(0.4).run();
    double expected = RATE * DAYS * Math.exp(-0.8);
    assertThat((double) fighting.recorded())
        .isCloseTo(expected, within(WIDE * Math.sqrt(expected)));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void theStrongerSideHasItsShareOfTheAttacks() {
    TwoSides situation = situation(0).set("violence.strongerSideShare", 0.65);
    var attacks = new Fighting(situation, 0, 8).run().attacks();
    double byAmber = attacks.stream().filter(a -> a.party().equals(TwoSides.AMBER)).count();
    double se = Math.sqrt(0.65 * 0.35 / attacks.size());
    assertThat(byAmber / attacks.size()).isCloseTo(0.65, within(WIDE * se));
  }
}
