package org.hudna.model.process;

import org.hudna.model.world.Part;

/** The rhythm of the day: a share of attacks falls between 18:00 and 06:00, the rest by day. */
final class DayRhythm {
  private static final double DAWN = 6;
  private static final double DUSK = 18;
  private final double nightPerHour;
  private final double dayPerHour;

  DayRhythm(double nightShare) {
    this.nightPerHour = nightShare / (24 - (DUSK - DAWN));
    this.dayPerHour = (1 - nightShare) / (DUSK - DAWN);
  }

  /** The share of a day's attacks that falls into a part; the parts of a day sum to 1. */
  double days(Part part) {
    double from = part.fromHours() - Math.floor(part.fromHours() / 24 + 1e-9) * 24;
    double to = from + part.hours();
    double light = Math.max(0, Math.min(to, DUSK) - Math.max(from, DAWN));
    return light * dayPerHour + (part.hours() - light) * nightPerHour;
  }
}
