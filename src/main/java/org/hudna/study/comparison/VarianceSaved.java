package org.hudna.study.comparison;

/**
 * What shared luck saves: variances of a difference of two runs.
 *
 * @param paired sample variance of the differences of pairs
 * @param unpaired sum of the two sample variances: that of a difference of runs that share nothing
 */
public record VarianceSaved(double paired, double unpaired) {

  /** Paired over unpaired: 0 all saved, 1 nothing, above 1 worse than no pairs; NaN if 0 / 0. */
  public double ratio() {
    return paired / unpaired;
  }
}
