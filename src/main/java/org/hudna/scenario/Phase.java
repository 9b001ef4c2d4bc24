package org.hudna.scenario;

import java.util.Locale;

/** Phases of an agreement, in their order. */
public enum Phase {
  NEGOTIATION,
  ANNOUNCED,
  PERSUASION,
  IMPLEMENTATION,
  POLITICAL_PROCESS,
  COLLAPSED;

  /** Whether a truce is in force in this phase. */
  public boolean inForce() {
    return this == PERSUASION || this == IMPLEMENTATION || this == POLITICAL_PROCESS;
  }

  /** Whether the joint centre works in this phase. */
  public boolean jointCentreWorks() {
    return this == IMPLEMENTATION || this == POLITICAL_PROCESS;
  }

  /** The spelling in scenario files and results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
