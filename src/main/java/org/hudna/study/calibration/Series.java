package org.hudna.study.calibration;

import org.hudna.history.Quantity;

/** Which daily counts a target is about. */
public enum Series {
  NATIONAL_EVENTS(false, Quantity.EVENTS),
  NATIONAL_DEATHS(false, Quantity.DEATHS),
  GOVERNORATE_EVENTS(true, Quantity.EVENTS),
  GOVERNORATE_DEATHS(true, Quantity.DEATHS);

  private final boolean byGovernorate;
  private final Quantity quantity;

  Series(boolean byGovernorate, Quantity quantity) {
    this.byGovernorate = byGovernorate;
    this.quantity = quantity;
  }

  /** Whether each governorate has a count of its own. */
  public boolean byGovernorate() {
    return byGovernorate;
  }

  /** What is counted. */
  public Quantity quantity() {
    return quantity;
  }
}
