package org.hudna.experiment.design;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.hudna.model.random.Keys;

/** Samples of the unit cube. */
final class Shares {
  private static final double UNIT = 0x1.0p-53;

  private Shares() {}

  /**
   * A Latin hypercube (McKay, Beckman and Conover 1979, Technometrics 21, 239-245): in each
   * dimension a permutation of the strata, and a place inside each. Both follow from the seed and
   * the name of the dimension, so one more dimension changes nothing in the others.
   */
  static Sampler latinHypercube(List<String> names, int points, long seed) {
    long[] keys =
        names.stream().mapToLong(name -> Keys.mix(Keys.of("lhs:" + name), seed)).toArray();
    int[][] strata = new int[keys.length][];
    for (int d = 0; d < keys.length; d++) {
      strata[d] = permutation(keys[d], points);
    }
    return point -> {
      double[] shares = new double[keys.length];
      for (int d = 0; d < shares.length; d++) {
        double inside = (Keys.mix(keys[d], -1L - point) >>> 11) * UNIT;
        shares[d] = Math.min((strata[d][point] + inside) / points, Math.nextDown(1.0));
      }
      return shares;
    };
  }

  private static int[] permutation(long key, int points) {
    return IntStream.range(0, points)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> Keys.mix(key, i)).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The Sobol sequence with the direction numbers of Joe and Kuo (2008, new-joe-kuo-6), which
   * begins at the origin. It is best in numbers of points that are powers of two, and with its
   * first point (Owen 2020, "On dropping the first Sobol' point", arXiv:2008.08051).
   */
  static Sampler sobol(int dimensions) {
    return point -> new SobolSequenceGenerator(dimensions).skipTo(point);
  }
}
