package org.hudna.scenario;

import java.util.Locale;

/** Kinds of attack. */
public enum ViolenceKind {
  SMALL_ARMS,
  SNIPING,
  SHELLING,
  AIR_STRIKE,
  GROUND_ASSAULT,
  BOMBING,
  ARREST,
  AID_OBSTRUCTION;

  private static final ViolenceKind[] ALL = values();

  /** Number of kinds. */
  public static int count() {
    return ALL.length;
  }

  /** The kind with an ordinal, without copying the array. */
  public static ViolenceKind of(int ordinal) {
    return ALL[ordinal];
  }

  /** The spelling in scenario files and results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
