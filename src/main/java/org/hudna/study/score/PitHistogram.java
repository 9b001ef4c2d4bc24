package org.hudna.study.score;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * How many values of the {@link Pit} fell into each of {@value #BINS} equal bins. High ends show
 * forecasts that are too sure, a high middle ones that are too wide, a slope a bias.
 *
 * @param counts by bin, from 0 to 1
 * @param chiSquare Pearson's statistic against equal bins; NaN without values
 * @param pValue of the statistic with {@value #BINS} - 1 degrees of freedom, if the values are
 *     independent; those of one day or of days in a row are hardly, so a small one exaggerates. The
 *     approximation is rough below 50 values
 */
public record PitHistogram(List<Integer> counts, double chiSquare, double pValue) {
  /** Number of bins. */
  public static final int BINS = 10;

  /** The histogram of values from 0 to 1; 1 is in the last bin. */
  public static PitHistogram of(double[] values) {
    long[] counts = new long[BINS];
    for (double value : values) {
      counts[Math.min(BINS - 1, (int) (value * BINS))]++;
    }
    List<Integer> shown = Arrays.stream(counts).mapToObj(Math::toIntExact).toList();
    if (values.length == 0) {
      return new PitHistogram(shown, Double.NaN, Double.NaN);
    }
    SignificanceResult flat = ChiSquareTest.withDefaults().test(counts);
    return new PitHistogram(shown, flat.getStatistic(), flat.getPValue());
  }
}
