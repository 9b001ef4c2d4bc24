package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.hudna.model.TwoSides;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.junit.jupiter.api.Test;

/**
 * The common factor of a day, alone: what it does to daily counts of recorded events, and that it
 * does nothing else. With m events a day the covariance of counts L days apart is m^2 CV^2 times
 * the correlation of the factor, and the days themselves add a Poisson variance of m. Five
 * comparisons, each of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class DayFactorLimitTest {
  private static final int DAYS = 4000;
  private static final double RATE = 40;
  private static final double CV2 = 0.2;

  /** Days in a batch: long against the memory of the factor, so batches are independent. */
  private static final int BATCH = 20;

  private static TwoSides situation(double lag1) {
    return Bare.situation()
        .eventsPerDay(RATE)
        .set("recording.lethalShare", 1)
        .set("recording.recordedShare", 0.7)
        .set("recording.dayFactorCv2", CV2)
        .set("recording.dayFactorLag1", lag1);
  }

  /** Products of what days that lie so far apart have above the mean, averaged by batches. */
  private static double[] products(double[] daily, int lag) {
    double[] products =
        IntStream.range(0, DAYS - lag)
            .mapToDouble(day -> (daily[day] - RATE) * (daily[day + lag] - RATE))
            .toArray();
    return IntStream.range(0, products.length / BATCH)
        .mapToDouble(batch -> StatUtils.mean(products, batch * BATCH, BATCH))
        .toArray();
  }

  @Test
  void itLeavesTheMeanAndMakesDaysDifferByItsVariance() {
    double[] daily = Course.of(situation(0).days(DAYS), 2701).perDay(Course::recorded);
    Chance.near(
        "recorded events",
        StatUtils.sum(daily),
        RATE * DAYS,
        Math.sqrt(DAYS * (RATE + RATE * RATE * CV2)));
    Chance.mean("variance", products(daily, 0), RATE + RATE * RATE * CV2);
    Chance.mean("covariance of neighbours", products(daily, 1), 0);
  }

  @Test
  void aDayRemembersTheDayBeforeAsAsked() {
    double[] daily = Course.of(situation(0.4).days(DAYS), 2702).perDay(Course::recorded);
    Chance.mean("covariance of neighbours", products(daily, 1), RATE * RATE * CV2 * 0.4);
    Chance.mean("covariance two days apart", products(daily, 2), RATE * RATE * CV2 * 0.16);
  }

  @Test
  void itFeedsNothingBack() {
    TwoSides situation = situation(0.4).set("violence.branchingRatio", 0.5).days(60);
    List<ViolationCommitted> with = Course.of(situation, 2703).attacks;
    List<ViolationCommitted> without =
        Course.of(situation.set("recording.dayFactorCv2", 0), 2703).attacks;
    assertThat(with).hasSizeGreaterThan(3000).isNotEqualTo(without);
    assertThat(unrecorded(with)).isEqualTo(unrecorded(without));
  }

  private static List<ViolationCommitted> unrecorded(List<ViolationCommitted> attacks) {
    return attacks.stream().map(DayFactorLimitTest::unrecorded).toList();
  }

  private static ViolationCommitted unrecorded(ViolationCommitted a) {
    Harm harm = new Harm(a.harm().lethal(), false, a.harm().deaths(), a.harm().civilianDeaths());
    return new ViolationCommitted(
        a.hours(),
        a.id(),
        a.dyad(),
        a.where(),
        a.party(),
        a.formation(),
        a.targetParty(),
        a.targetFormation(),
        a.targetClass(),
        a.kind(),
        a.covered(),
        a.airArm(),
        harm);
  }
}
