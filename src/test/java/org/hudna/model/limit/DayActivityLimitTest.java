package org.hudna.model.limit;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.hudna.model.TwoSides;
import org.junit.jupiter.api.Test;

/**
 * The activity of a day, alone and with retaliation: with m events a day it gives counts m^2 CV^2
 * more variance, and it leaves their mean as it is, also where attacks provoke others. Three
 * comparisons, each of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class DayActivityLimitTest {
  private static final int DAYS = 4000;
  private static final double RATE = 40;
  private static final double CV2 = 0.2;
  private static final int BATCH = 40;

  private static TwoSides situation(double lag1) {
    return Bare.situation()
        .eventsPerDay(RATE)
        .set("recording.lethalShare", 1)
        .set("recording.recordedShare", 0.7)
        .set("violence.dayActivityCv2", CV2)
        .set("violence.dayActivityLag1", lag1);
  }

  private static double[] batches(double[] values) {
    return IntStream.range(0, values.length / BATCH)
        .mapToDouble(batch -> StatUtils.mean(values, batch * BATCH, BATCH))
        .toArray();
  }

  @Test
  void itLeavesTheMeanAndMakesDaysDifferByItsVariance() {
    double[] daily = Course.of(situation(0).days(DAYS), 2711).perDay(Course::recorded);
    Chance.mean("events a day", batches(daily), RATE);
    double[] squares =
        IntStream.range(0, DAYS).mapToDouble(d -> Math.pow(daily[d] - RATE, 2)).toArray();
    Chance.mean("variance", batches(squares), RATE + RATE * RATE * CV2);
  }

  @Test
  void itLeavesTheMeanWhereAttacksProvokeOthers() {
    TwoSides situation =
        situation(0.4)
            .set("violence.branchingRatio", 0.5)
            .set("violence.excitationHalfLifeDays", 1)
            .days(DAYS);
    Chance.mean("events a day", batches(Course.of(situation, 2712).perDay(Course::recorded)), RATE);
  }
}
