package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with what stands around it.
 *
 * @param head line above it
 * @param header names of its columns
 * @param notes lines below it
 */
record PageTable(String head, List<String> header, List<List<String>> rows, List<String> notes) {

  PageTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The lines for a terminal; columns on the right are left out where they do not fit. */
  List<String> text(int width) {
    int prose = Math.min(width, ComparisonForm.WIDE);
    List<String> lines = new ArrayList<>(WrappedLine.of(head, prose));
    TextTable table = new TextTable(header);
    rows.forEach(table::row);
    lines.addAll(table.lines(width));
    notes.forEach(note -> lines.addAll(WrappedLine.of(note, prose)));
    lines.add("");
    return lines;
  }

  /** The lines as Markdown. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>(List.of("### " + head, ""));
    lines.add(line(header));
    lines.add("|---" + "|---:".repeat(header.size() - 1) + "|");
    rows.forEach(row -> lines.add(line(row)));
    lines.add("");
    for (String note : notes) {
      lines.add(note);
      lines.add("");
    }
    return lines;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
