package org.hudna.study.score;

/**
 * The continuous ranked probability score of draws, in the unit of the observation: the mean
 * distance from the observation less half the mean distance between two draws (Gneiting and Raftery
 * 2007, J. Am. Statistical Association 102: 359-378, equation 21). Smaller is better; one draw has
 * its absolute error.
 *
 * @param plain the score of the draws as they are: the mean between draws is over all m² pairs, a
 *     draw and itself among them. It is 0 or more, and worse for few draws of a law than for many
 * @param fair the score of the law that they are drawn from: over the m (m - 1) pairs of different
 *     draws, its mean does not depend on m (Ferro 2014, Quarterly J. Royal Meteorological Society
 *     140: 1917-1923). A single value may be below 0. NaN for one draw
 */
public record Crps(double plain, double fair) {

  /** Both scores of draws for what was observed; m log m steps. */
  public static Crps of(SortedDraws draws, double observed) {
    double m = draws.size();
    double distance = draws.meanDistance(observed);
    double pairs = draws.distancesOfPairs();
    return new Crps(distance - pairs / (m * m), distance - pairs / (m * (m - 1)));
  }
}
