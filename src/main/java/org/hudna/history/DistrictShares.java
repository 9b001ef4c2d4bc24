package org.hudna.history;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares of districts in their governorate: the window's counts plus pseudo-events spread as all
 * data to date are, {@code (n_d + b s_d) / (N + b)} with {@code s_d} the district's share to date.
 * The shares add up to 1, so events without a district are spread in proportion.
 *
 * @param pseudoEvents {@code b}, more than 0
 */
public record DistrictShares(double pseudoEvents) {

  /** 40 pseudo-events. */
  public static final DistrictShares DEFAULT = new DistrictShares(40);

  public DistrictShares {
    if (!(pseudoEvents > 0)) {
      throw new IllegalArgumentException("pseudo-events must be > 0: " + pseudoEvents);
    }
  }

  /**
   * The share of each district that has events to date.
   *
   * @param inWindow events by district in the window, a part of those to date
   * @param toDate events by district in all data up to the window's end, at least one
   */
  public SortedMap<String, Double> shares(
      Map<String, Integer> inWindow, Map<String, Integer> toDate) {
    double total = sum(toDate);
    double window = sum(inWindow);
    SortedMap<String, Double> shares = new TreeMap<>();
    toDate.forEach(
        (district, events) -> {
          double pseudo = pseudoEvents * events / total;
          int counted = inWindow.getOrDefault(district, 0);
          shares.put(district, (counted + pseudo) / (window + pseudoEvents));
        });
    return shares;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
