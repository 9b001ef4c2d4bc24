package org.hudna.model.world;

/**
 * A step, or a part of one that an instant splits.
 *
 * @param index position among all parts
 * @param fromHours start, in hours since the start of the scenario
 * @param toHours end
 */
public record Part(int index, double fromHours, double toHours) {

  /** Length in hours. */
  public double hours() {
    return toHours - fromHours;
  }

  /** Length in days. */
  public double days() {
    return hours() / 24;
  }

  /** The start in seconds, as random streams want it. */
  public long second() {
    return Math.round(fromHours * 3600);
  }

  /** Whether it ends at a midnight. */
  public boolean closesDay() {
    return Math.abs(toHours / 24 - Math.rint(toHours / 24)) < 1e-9;
  }

  /** Whether it starts at a midnight. */
  public boolean opensDay() {
    return Math.abs(fromHours / 24 - Math.rint(fromHours / 24)) < 1e-9;
  }

  /** Number of the day since the start of the scenario in which it lies, from 0. */
  public int day() {
    return (int) Math.floor(fromHours / 24 + 1e-9);
  }

  /** Whether an instant lies in it: from its start, before its end. */
  public boolean contains(double hours) {
    return hours >= fromHours - 1e-9 && hours < toHours - 1e-9;
  }
}
