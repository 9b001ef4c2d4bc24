package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of text: the first column to the left, all others to the right. */
final class TextTable {
  private static final String GAP = "  ";
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(List.copyOf(header));
  }

  TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The lines; columns that go beyond {@code width} characters are left out. */
  List<String> lines(int width) {
    int[] widths = widths();
    int columns = fitting(widths, width);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String pad = " ".repeat(widths[c] - row.get(c).length());
        line.append(c == 0 ? row.get(c) + pad : GAP + pad + row.get(c));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return widths;
  }

  private static int fitting(int[] widths, int width) {
    int used = widths[0];
    int columns = 1;
    while (columns < widths.length && used + GAP.length() + widths[columns] <= width) {
      used += GAP.length() + widths[columns];
      columns++;
    }
    return Math.max(columns, Math.min(2, widths.length));
  }
}
