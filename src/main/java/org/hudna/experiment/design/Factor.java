package org.hudna.experiment.design;

import java.util.List;

/**
 * A key of a scenario and the values that it takes in a sweep.
 *
 * @param key path in the scenario, as it was written
 * @param levels values as text, in order; empty for a range of which samples are drawn
 * @param range null if there are levels
 */
public record Factor(String key, List<String> levels, Continuum range) {

  /** Copies the list. */
  public Factor {
    levels = List.copyOf(levels);
    if (levels.isEmpty() == (range == null)) {
      throw new IllegalArgumentException("expected either levels or a range of " + key);
    }
  }

  /** A key that takes some values. */
  public static Factor of(String key, List<String> levels) {
    return new Factor(key, levels, null);
  }

  /** A key that takes numbers of a range or of a distribution. */
  public static Factor of(String key, Continuum range) {
    return new Factor(key, List.of(), range);
  }

  /**
   * The value at a share of all: each level has an equal part.
   *
   * @param share in [0, 1)
   */
  String at(double share) {
    if (range != null) {
      return range.at(share);
    }
    return levels.get(Math.min((int) (share * levels.size()), levels.size() - 1));
  }
}
