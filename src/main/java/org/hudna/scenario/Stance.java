package org.hudna.scenario;

/** What a party says of the truce. */
public enum Stance {
  /** Accepted. */
  SIGNATORY(1.0, true),
  /** Accepted with reservations. */
  RESERVING(1.0, true),
  /** Accepted, but for now its formations restrain themselves only by half. */
  SUSPENDED(0.5, true),
  /** Left the truce. */
  WITHDRAWN(0.0, false),
  /** Never accepted. */
  NOT_A_SIGNATORY(0.0, false),
  /** Excluded by the terms. */
  DESIGNATED(0.0, false);

  private final double coverage;
  private final boolean in;

  Stance(double coverage, boolean in) {
    this.coverage = coverage;
    this.in = in;
  }

  /** How much of a formation's commitment restrains it, from 0 to 1. */
  public double coverage() {
    return coverage;
  }

  /** Whether the truce covers the party at all. */
  public boolean inTruce() {
    return in;
  }

  /** The spelling in scenario files and results. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
