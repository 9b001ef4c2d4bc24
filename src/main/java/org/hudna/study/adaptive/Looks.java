package org.hudna.study.adaptive;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of replicates at which a batch may stop: {@value #FIRST}, twice as many, and so on,
 * and the maximum. They are settled before the first run.
 *
 * @param counts replicates of each scenario, ascending; the last is the maximum
 */
public record Looks(List<Integer> counts) {
  private static final int FIRST = 50;
  private static final double ERROR = 0.05;

  /** Copies the list. */
  public Looks {
    counts = List.copyOf(counts);
    if (counts.isEmpty() || counts.get(0) < 1) {
      throw new IllegalArgumentException("expected at least one look, at 1 replicate or more");
    }
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i) <= counts.get(i - 1)) {
        throw new IllegalArgumentException("expected ascending looks, found " + counts);
      }
    }
  }

  /** The looks of a batch of so many replicates at the most. */
  public static Looks upTo(int maximum) {
    List<Integer> counts = new ArrayList<>();
    for (long count = FIRST; count < maximum; count *= 2) {
      counts.add((int) count);
    }
    counts.add(maximum);
    return new Looks(counts);
  }

  /** The replicates at which the batch ends in any case. */
  public int maximum() {
    return counts.get(counts.size() - 1);
  }

  /**
   * The chance of error that each look may spend: 5 % divided by their number. Whichever look ends
   * the batch, its interval misses the truth with a chance of 5 % at most, because all looks
   * together do (Bonferroni).
   */
  public double error() {
    return ERROR / counts.size();
  }
}
