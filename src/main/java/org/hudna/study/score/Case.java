package org.hudna.study.score;

import java.util.Arrays;

/** One forecast of one area, day and quantity, with all that is asked of it. */
final class Case {
  private final double[] scores;
  private final boolean[] within;
  private final double pit;

  /**
   * A forecast against what was observed.
   *
   * @param u a draw from the uniform law on 0 to 1, for the {@link Pit}
   */
  Case(SortedDraws draws, double observed, double u) {
    scores =
        Arrays.stream(Score.values())
            .mapToDouble(score -> score.joint() ? Double.NaN : score.of(draws, observed))
            .toArray();
    within = new boolean[CentralInterval.LEVELS.size()];
    for (int i = 0; i < within.length; i++) {
      within[i] = CentralInterval.of(draws, CentralInterval.LEVELS.get(i)).contains(observed);
    }
    pit = Pit.ofDraws(draws, observed, u);
  }

  /** NaN of a joint score. */
  double score(Score score) {
    return scores[score.ordinal()];
  }

  /** Whether the observation is in the central interval of the level of a number. */
  boolean within(int level) {
    return within[level];
  }

  double pit() {
    return pit;
  }
}
