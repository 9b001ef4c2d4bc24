package org.hudna.view.panel;

import org.hudna.view.scene.Words;

/** How fast time passes on the screen. */
public enum Speed {
  QUARTER(0.25),
  HALF(0.5),
  NORMAL(1),
  DOUBLE(2),
  FOUR(4),
  EIGHT(8),
  SIXTEEN(16),
  FULL(Double.POSITIVE_INFINITY);

  /** Days in a second at full speed where the run is known already. */
  private static final double MOST_OVER_KNOWN = 24;

  private final double daysPerSecond;

  Speed(double daysPerSecond) {
    this.daysPerSecond = daysPerSecond;
  }

  /** Simulated hours that pass in some seconds while the run is known already. */
  double hours(double seconds) {
    return 24 * seconds * Math.min(MOST_OVER_KNOWN, daysPerSecond);
  }

  /** The next faster one, or this. */
  public Speed faster() {
    return values()[Math.min(values().length - 1, ordinal() + 1)];
  }

  /** The next slower one, or this. */
  public Speed slower() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  @Override
  public String toString() {
    return this == FULL
        ? Words.of("player.speed.full")
        : Words.of("player.speed.times", daysPerSecond);
  }
}
