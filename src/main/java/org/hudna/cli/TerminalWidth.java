package org.hudna.cli;

/** How wide tables may be. */
final class TerminalWidth {
  private static final int UNKNOWN = 100;

  private TerminalWidth() {}

  /** Columns of the terminal ({@code COLUMNS} if it is set); no limit when output is piped. */
  static int columns() {
    if (System.console() == null) {
      return Integer.MAX_VALUE;
    }
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,4}")
        ? Integer.parseInt(columns)
        : UNKNOWN;
  }
}
