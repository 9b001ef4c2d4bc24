package org.hudna.history;

import java.util.Locale;

/** What is counted of recorded events on a day. */
public enum Quantity {
  /** Recorded fatal events. */
  EVENTS,
  /** Deaths in them, by the best estimate. */
  DEATHS;

  /** The spelling in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
