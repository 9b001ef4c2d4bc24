package org.hudna.chart;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * The share of runs whose truce still holds, as corners of a falling staircase. Phases are known at
 * the ends of days, so a truce that collapses within a day counts to that day's end. The interval
 * is Wilson's for a share, at 95 %.
 */
record SurvivalCurve(List<Corner> corners) {

  /**
   * @param position in days, as in {@link DayRange}
   * @param share of all runs
   */
  record Corner(double position, double share, double low, double high) {}

  SurvivalCurve {
    corners = List.copyOf(corners);
  }

  /** The curve of a scenario that has a truce, from its planned start. */
  static SurvivalCurve of(ScenarioDays when, PhaseShares phases) {
    DayRange days = when.days();
    double start = DayRange.position(when.marks().truce());
    int first = (int) Math.floor(start - days.start());
    List<Corner> corners = new ArrayList<>();
    for (int d = Math.max(0, first); d < days.count(); d++) {
      int before = corners.isEmpty() ? phases.begun(d) : phases.holding(d - 1);
      double left = Math.max(start, days.start() + d);
      corners.add(corner(left, before, phases.replicates()));
      corners.add(corner(days.start() + d + 1, before, phases.replicates()));
    }
    if (!corners.isEmpty()) {
      corners.add(corner(days.end(), phases.holding(days.count() - 1), phases.replicates()));
    }
    return new SurvivalCurve(corners);
  }

  private static Corner corner(double position, int holding, int runs) {
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(runs, holding, 0.95);
    double share = holding / (double) runs;
    return new Corner(
        position,
        share,
        Math.min(share, interval.getLowerBound()),
        Math.max(share, interval.getUpperBound()));
  }
}
