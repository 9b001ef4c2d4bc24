package org.hudna.model.limit;

import java.util.stream.IntStream;
import org.hudna.model.TwoSides;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Retaliation moves events together and leaves their mean at the theatre's rate, at any length of
 * step and from the first day. Eleven comparisons, each of which fails by chance alone with
 * probability {@link Chance#ALPHA}.
 */
class RetaliationLimitTest {
  private static final int DAYS = 1000;
  private static final double RATE = 10;
  private static final int STARTS = 600;
  private static final int FIRST_DAYS = 8;

  private static TwoSides situation(double branching, double halfLifeDays) {
    return Bare.situation()
        .eventsPerDay(RATE)
        .set("violence.branchingRatio", branching)
        .set("violence.excitationHalfLifeDays", halfLifeDays);
  }

  /**
   * N attacks with branching ratio n have the variance N / (1 - n)^2; a share of them is recorded.
   */
  private static double standardError(double branching) {
    double kept = Bare.LETHAL * Bare.RECORDED;
    double attacks = RATE * DAYS / kept;
    double clustered = attacks / ((1 - branching) * (1 - branching));
    return Math.sqrt(kept * kept * clustered + kept * (1 - kept) * attacks);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2,1", "0.2,6", "0.2,12", "0.45,1", "0.45,6", "0.45,12", "0.7,1", "0.7,6", "0.7,12"
  })
  void recordedEventsKeepTheRateOfTheTheatre(double branching, int stepHours) {
    TwoSides situation = situation(branching, 0.5).days(DAYS).set("time.stepHours", stepHours);
    Chance.near(
        "recorded events",
        Course.of(situation, 2201).count(Course::recorded),
        RATE * DAYS,
        standardError(branching));
  }

  /** Slow retaliation: it takes 19 days to build up where it starts from nothing. */
  @Tag("slow")
  @Test
  void aRunStartsInTheStateInWhichItStays() {
    TwoSides situation = situation(0.7, 4).sectors(1).days(FIRST_DAYS);
    double[][] counts =
        IntStream.range(0, STARTS)
            .mapToObj(run -> Course.of(situation, 2300 + run).perDay(Course::recorded))
            .toArray(double[][]::new);
    double[] first = IntStream.range(0, STARTS).mapToDouble(run -> counts[run][0]).toArray();
    double[] rise =
        IntStream.range(0, STARTS)
            .mapToDouble(run -> counts[run][FIRST_DAYS - 1] - counts[run][0])
            .toArray();
    Chance.mean("first day", first, RATE);
    Chance.mean("rise in a week", rise, 0);
  }
}
