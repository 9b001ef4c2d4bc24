package org.hudna.study.comparison;

import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Tests whether pairs differ by more than chance; the test goes with the interval. */
final class DifferenceTest {
  private DifferenceTest() {}

  /** The test that goes with an interval; the value is not yet adjusted. */
  static Significance of(PairedValues values, IntervalMethod method) {
    return switch (method) {
      case IDENTICAL -> plain(1, TestMethod.IDENTICAL);
      case T ->
          plain(
              TTest.withDefaults().pairedTest(values.changed(), values.baseline()).getPValue(),
              TestMethod.T);
      case BCA, CONSTANT ->
          plain(
              WilcoxonSignedRankTest.withDefaults().test(values.differences()).getPValue(),
              TestMethod.WILCOXON);
      case BONETT_PRICE -> plain(mcNemar(values.higher(), values.lower()), TestMethod.MCNEMAR);
      case WELCH, GREENWOOD, NONE -> plain(Double.NaN, TestMethod.NONE);
    };
  }

  /** McNemar's exact test of two counts of pairs that differ. */
  static double mcNemar(int up, int down) {
    return up + down == 0 ? 1 : BinomialTest.withDefaults().test(up + down, up, 0.5).getPValue();
  }

  private static Significance plain(double p, TestMethod method) {
    return new Significance(p, p, method);
  }
}
