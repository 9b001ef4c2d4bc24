package org.hudna.io;

import java.nio.charset.StandardCharsets;

/** Builds the rows of a CSV table cell by cell: made for many rows, no objects per cell. */
final class RowText {
  private final StringBuilder text;
  private boolean first = true;

  RowText(int capacity) {
    this.text = new StringBuilder(capacity);
  }

  /** Appends a cell that is quoted if it must be; null is an empty cell. */
  RowText cell(String value) {
    separate();
    if (value != null) {
      if (plain(value)) {
        text.append(value);
      } else {
        text.append('"').append(value.replace("\"", "\"\"")).append('"');
      }
    }
    return this;
  }

  RowText cell(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** Appends a number with at most some decimals; an empty cell if it is missing. */
  RowText cell(double value, int decimals) {
    separate();
    DecimalText.append(text, value, decimals);
    return this;
  }

  RowText end() {
    text.append('\n');
    first = true;
    return this;
  }

  String text() {
    return text.toString();
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private void separate() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  private static boolean plain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
