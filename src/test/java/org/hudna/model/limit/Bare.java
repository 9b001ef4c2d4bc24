package org.hudna.model.limit;

import org.hudna.model.TwoSides;

/** The situation from which the tests of limits start, and the laws that they compare with. */
final class Bare {
  static final double LETHAL = 0.5;
  static final double RECORDED = 0.8;

  private Bare() {}

  /**
   * Two sides under a truce that restrains nobody (k = 0), without retaliation, drift, common days,
   * rhythm, designated party or effect of a collapse.
   */
  static TwoSides situation() {
    return new TwoSides()
        .steady()
        .set("violence.branchingRatio", 0)
        .set("violence.afterCollapse", 1)
        .set("restraint.firstWeekRatio", 1)
        .set("recording.lethalShare", LETHAL)
        .set("recording.recordedShare", RECORDED);
  }

  /**
   * The same with every formation of the signatories at a commitment close to 1 from the truce's
   * first instant to the last, and a truce that does not end.
   */
  static TwoSides committed() {
    return situation()
        .set("renewal.everyHours", 0)
        .set("politics.transitionGap", 0)
        .set("politics.optOut", false)
        .set("adoption.mean", 0.99)
        .set("adoption.concentration", 200)
        .set("adoption.delayHours", 0)
        .set("adoption.refusingShare", 0)
        .set(TwoSides.AMBER + ".cohesion", 0)
        .set(TwoSides.BLUE + ".cohesion", 0)
        .set("fragmentation.ratePerDay", 0)
        .set("commitment.neighbours", 0)
        .set("commitment.grievance", 0)
        .set("commitment.violations", 0)
        .set("commitment.halfLifeDays", 365);
  }

  /** The uniform law on [0, 1]. */
  static double uniform(double x) {
    return Math.max(0, Math.min(1, x));
  }
}
