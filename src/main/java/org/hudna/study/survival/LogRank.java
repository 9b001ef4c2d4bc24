package org.hudna.study.survival;

import java.util.Collection;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The log-rank test of two curves (Mantel 1966; Peto and Peto 1972), with the hypergeometric
 * variance. It takes the two samples as independent. Pairs that share their luck are not: where
 * luck pushes both runs the same way, which is what pairs are made for, the true variance is
 * smaller than the one used and the test errs on the side of finding nothing.
 *
 * @param expected collapses of the first sample if both had one law
 * @param statistic chi-squared with one degree of freedom; 0 if there was no collapse
 * @param p two-sided
 * @param adjusted by Holm over the scenarios that are compared; p itself before that
 */
public record LogRank(int observed, double expected, double statistic, double p, double adjusted) {

  /** Tests whether two samples have the same law. */
  public static LogRank of(Collection<SurvivalTime> first, Collection<SurvivalTime> second) {
    TreeMap<Double, int[]> times = new TreeMap<>();
    count(times, first, 0);
    count(times, second, 2);
    int left = first.size();
    int right = second.size();
    int observed = 0;
    double expected = 0;
    double variance = 0;
    for (int[] at : times.values()) {
      double n = left + right;
      double d = at[0] + at[2];
      observed += at[0];
      expected += d * left / n;
      variance += n < 2 ? 0 : d * (n - d) / (n - 1) * (left / n) * (right / n);
      left -= at[0] + at[1];
      right -= at[2] + at[3];
    }
    double gap = observed - expected;
    double statistic = variance == 0 ? 0 : gap * gap / variance;
    double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
    return new LogRank(observed, expected, statistic, p, p);
  }

  LogRank adjustedTo(double value) {
    return new LogRank(observed, expected, statistic, p, value);
  }

  /** Collapses at each time in a column, censored ones in the next. */
  private static void count(
      TreeMap<Double, int[]> times, Collection<SurvivalTime> sample, int column) {
    for (SurvivalTime time : sample) {
      times.computeIfAbsent(time.days(), days -> new int[4])[column + (time.collapsed() ? 0 : 1)]++;
    }
  }
}
