package org.hudna.io;

import java.util.Locale;

/** Kinds of faults, each with a code that stays the same from version to version. */
public enum DiagnosticCode {
  UNREADABLE_FILE(1),
  NOT_UTF_8(2),
  BROKEN_YAML(3),
  TOO_LARGE(4),
  EMPTY_FILE(5),
  DUPLICATE_KEY(6),
  EXTENDS_CIRCLE(7),

  WRONG_TYPE(10),
  MISSING_KEY(11),
  UNKNOWN_KEY(12),
  OUT_OF_RANGE(13),
  UNKNOWN_WORD(14),
  NOT_A_TIME(15),
  BAD_DISTRIBUTION(16),
  BAD_VALUE(17),

  UNKNOWN_ID(20),
  MISSING_PARTY(21),
  BAD_PERIOD(22),
  BAD_ZONE(23),
  NOT_DESIGNATED(24),
  BAD_TRUCE(25),
  BAD_PHASE(26),

  MISSING_THEATRE(30),
  BAD_TABLE(31),
  BAD_CELL(32),
  BAD_COORDINATE(33),
  DUPLICATE_ID(34),
  BAD_SHARES(35),
  BAD_AREA(36);

  private final int number;

  DiagnosticCode(int number) {
    this.number = number;
  }

  /** The code as it is printed, for instance {@code HU012}. */
  public String code() {
    return String.format(Locale.ROOT, "HU%03d", number);
  }
}
