package org.hudna.study.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed-rank test, two-sided: do differences lie to one side of 0? Differences of 0 are
 * left out, as Wilcoxon did. Where no two sizes are equal, and beyond {@value #EXACT} differences,
 * the library's test is taken; for few differences with equal sizes the exact law of the sum of
 * middle ranks, as the normal law is poor there.
 */
final class SignedRank {
  private static final int EXACT = 50;

  private SignedRank() {}

  /** The p value; 1 if no difference is left. */
  static double p(double[] differences) {
    double[] left = Arrays.stream(differences).filter(d -> d != 0).toArray();
    if (left.length == 0) {
      return 1;
    }
    double[] sizes = Arrays.stream(left).map(Math::abs).sorted().toArray();
    boolean ties = Arrays.stream(sizes).distinct().count() < sizes.length;
    return ties && left.length <= EXACT
        ? exact(left, sizes)
        : WilcoxonSignedRankTest.withDefaults().test(left).getPValue();
  }

  /** Under no effect each sign is a fair coin, so the sum of positive ranks has a finite law. */
  private static double exact(double[] differences, double[] sizes) {
    int[] ranks = Arrays.stream(differences).mapToInt(d -> twiceRank(sizes, Math.abs(d))).toArray();
    int total = Arrays.stream(ranks).sum();
    double[] law = new double[total + 1];
    law[0] = 1;
    int positive = 0;
    int reached = 0;
    for (int i = 0; i < ranks.length; i++) {
      reached += ranks[i];
      for (int sum = reached; sum >= 0; sum--) {
        law[sum] = (law[sum] + (sum < ranks[i] ? 0 : law[sum - ranks[i]])) / 2;
      }
      positive += differences[i] > 0 ? ranks[i] : 0;
    }
    int tail = Math.min(positive, total - positive);
    return Math.min(1, 2 * Arrays.stream(law, 0, tail + 1).sum());
  }

  /** Twice the middle rank of a size, a whole number. */
  private static int twiceRank(double[] sizes, double size) {
    int below = 0;
    int equal = 0;
    for (double other : sizes) {
      below += other < size ? 1 : 0;
      equal += other == size ? 1 : 0;
    }
    return 2 * below + equal + 1;
  }
}
