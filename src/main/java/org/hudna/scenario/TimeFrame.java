package org.hudna.scenario;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The simulated period on a local clock of 24-hour days, from midnight to midnight. */
public record TimeFrame(
    @Parameter(description = "First instant, a midnight") LocalDateTime start,
    @Parameter(description = "Last instant, a midnight after the start") LocalDateTime end,
    @Parameter(
            description = "Length of a step; divides 24",
            unit = "h",
            min = 1,
            max = 24,
            value = "6")
        int stepHours) {

  /** Whole days between start and end. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(start, end);
  }

  /** Regular steps in the period, before instants inside a step split any. */
  public int steps() {
    return days() * 24 / stepHours;
  }

  /** Hours from the start to an instant; negative before it. */
  public double hoursTo(LocalDateTime instant) {
    return ChronoUnit.SECONDS.between(start, instant) / 3600.0;
  }

  /** The instant some hours after the start, to the second. */
  public LocalDateTime at(double hours) {
    return start.plusSeconds(Math.round(hours * 3600));
  }
}
