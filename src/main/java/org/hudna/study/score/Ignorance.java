package org.hudna.study.score;

import java.util.List;

/**
 * The ignorance score of draws in bins: -log2 of the share of the bin that the observation fell in,
 * in bits (Roulston and Smith 2002, Monthly Weather Review 130: 1653-1660). One draw is added to
 * each bin, so an empty one has a finite score. By this the score of a law depends on the number of
 * draws: compare only forecasts of equally many.
 *
 * @param edges lower ends of the bins, ascending; a bin holds its lower end, and the last is open
 */
public record Ignorance(List<Double> edges) {

  /** Checks the order. */
  public Ignorance {
    edges = List.copyOf(edges);
    for (int i = 1; i < edges.size(); i++) {
      if (edges.get(i) <= edges.get(i - 1)) {
        throw new IllegalArgumentException("expected edges that ascend, found " + edges);
      }
    }
  }

  /**
   * The eleven bins, and the draw added to each, of the 2023/24 VIEWS prediction challenge (Hegre
   * and others 2024, arXiv 2407.11045), as in its published program of evaluation.
   */
  public static Ignorance ofChallenge() {
    return new Ignorance(
        List.of(0.0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5));
  }

  /**
   * The score, in bits; smaller is better.
   *
   * @throws IllegalArgumentException if the observation is below the first edge
   */
  public double score(SortedDraws draws, double observed) {
    int bin = bin(observed);
    int upper = bin + 1 == edges.size() ? draws.size() : draws.below(edges.get(bin + 1));
    int inBin = upper - draws.below(edges.get(bin));
    double share = (inBin + 1.0) / (draws.size() + edges.size());
    return -Math.log(share) / Math.log(2);
  }

  private int bin(double observed) {
    int bin = -1;
    while (bin + 1 < edges.size() && edges.get(bin + 1) <= observed) {
      bin++;
    }
    if (bin < 0) {
      throw new IllegalArgumentException(
          "expected an observation from %s on, found %s".formatted(edges.get(0), observed));
    }
    return bin;
  }
}
