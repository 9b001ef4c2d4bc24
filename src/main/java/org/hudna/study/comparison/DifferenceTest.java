package org.hudna.study.comparison;

import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.TTest;

/** Tests whether pairs differ by more than chance; the test goes with the interval. */
final class DifferenceTest {
  private DifferenceTest() {}

  /** The test that goes with an interval; the value is not yet adjusted. */
  static Significance of(PairedValues values, IntervalMethod method) {
    return switch (method) {
      case IDENTICAL -> Significance.raw(1, TestMethod.IDENTICAL);
      case T ->
          Significance.raw(
              TTest.withDefaults().pairedTest(values.changed(), values.baseline()).getPValue(),
              TestMethod.T);
      case BCA, CONSTANT ->
          Significance.raw(SignedRank.p(values.differences()), TestMethod.WILCOXON);
      case BONETT_PRICE ->
          Significance.raw(mcNemar(values.higher(), values.lower()), TestMethod.MCNEMAR);
      default -> Significance.raw(Double.NaN, TestMethod.NONE);
    };
  }

  /** McNemar's exact test of two counts of pairs that differ. */
  static double mcNemar(int up, int down) {
    return up + down == 0 ? 1 : BinomialTest.withDefaults().test(up + down, up, 0.5).getPValue();
  }
}
