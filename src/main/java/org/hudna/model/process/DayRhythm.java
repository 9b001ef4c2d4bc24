package org.hudna.model.process;

import org.hudna.model.world.Part;

/** The rhythm of the day: a share of attacks falls between dusk and dawn, the rest by day. */
final class DayRhythm {
  private final double dawn;
  private final double dusk;
  private final double nightPerHour;
  private final double dayPerHour;

  /** Hours of the day, dawn before dusk. */
  DayRhythm(double nightShare, double dawn, double dusk) {
    this.dawn = dawn;
    this.dusk = dusk;
    this.nightPerHour = nightShare / (24 - (dusk - dawn));
    this.dayPerHour = (1 - nightShare) / (dusk - dawn);
  }

  /** The share of a day's attacks that falls into a part; the parts of a day sum to 1. */
  double days(Part part) {
    double from = part.fromHours() - Math.floor(part.fromHours() / 24 + 1e-9) * 24;
    double to = from + part.hours();
    double light = Math.max(0, Math.min(to, dusk) - Math.max(from, dawn));
    return light * dayPerHour + (part.hours() - light) * nightPerHour;
  }
}
