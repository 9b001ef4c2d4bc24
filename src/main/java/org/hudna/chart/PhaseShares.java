package org.hudna.chart;

import java.util.Arrays;
import org.hudna.scenario.Phase;

/** How many replicates end each day in each phase. */
final class PhaseShares {
  private final int replicates;
  private final int[][] counts;

  PhaseShares(int replicates, int days) {
    this.replicates = replicates;
    this.counts = new int[days][Phase.values().length];
  }

  void count(Phase phase, int day) {
    counts[day][phase.ordinal()]++;
  }

  int replicates() {
    return replicates;
  }

  int days() {
    return counts.length;
  }

  /** Share of the replicates that end a day in a phase. */
  double share(Phase phase, int day) {
    return counts[day][phase.ordinal()] / (double) replicates;
  }

  /** How many replicates end a day with a truce in force. */
  int holding(int day) {
    return Arrays.stream(Phase.values())
        .filter(Phase::inForce)
        .mapToInt(phase -> counts[day][phase.ordinal()])
        .sum();
  }

  /** How many replicates have had a truce by the end of a day, if only to see it collapse. */
  int begun(int day) {
    return holding(day) + counts[day][Phase.COLLAPSED.ordinal()];
  }

  /** Whether any replicate is ever in a phase. */
  boolean reaches(Phase phase) {
    return Arrays.stream(counts).anyMatch(day -> day[phase.ordinal()] > 0);
  }
}
