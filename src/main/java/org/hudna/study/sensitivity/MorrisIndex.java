package org.hudna.study.sensitivity;

/**
 * The elementary effects of a key on a metric, in the metric's unit: what the metric would change
 * by over the whole of the key's range or distribution, at the slope of half of it.
 *
 * @param used effects that could be computed, at most one for each trajectory
 * @param mu their mean (Morris 1991): its sign is the direction
 * @param muStar mean of their sizes (Campolongo, Cariboni and Saltelli 2007): the importance
 * @param sigma their standard deviation (n - 1): curvature, interaction with other keys, and chance
 * @param chance the part of sigma that too few replicates alone would make: the root mean square
 *     standard error of an effect; NaN with fewer than two replicates
 */
public record MorrisIndex(
    int used, IndexEstimate mu, IndexEstimate muStar, double sigma, double chance)
    implements KeyIndex {

  @Override
  public IndexEstimate importance() {
    return muStar;
  }
}
