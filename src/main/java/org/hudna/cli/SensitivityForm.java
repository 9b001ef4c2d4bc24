package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import org.hudna.io.SensitivityResults;

/** How indices are written. */
enum SensitivityForm {
  /** Tables of the most important keys, for people. */
  TEXT,
  /** The rows of sensitivity.csv. */
  CSV,
  /** All indices as JSON. */
  JSON,
  /** The tables of the text as Markdown. */
  MARKDOWN;

  /** The text; only tables for people know a width. */
  String text(SensitivityResults results, int width) {
    return switch (this) {
      case CSV -> results.csv();
      case JSON -> results.json();
      case TEXT -> page(results, width);
      case MARKDOWN -> markdown(results);
    };
  }

  private static String page(SensitivityResults results, int width) {
    SensitivityPage page = new SensitivityPage(results, width);
    List<String> lines = new ArrayList<>();
    page.tables().forEach(table -> lines.addAll(table.text(width)));
    int prose = Math.min(width, ComparisonForm.WIDE);
    page.notes().forEach(note -> lines.addAll(WrappedLine.of(note, prose)));
    return String.join("\n", lines) + "\n";
  }

  private static String markdown(SensitivityResults results) {
    SensitivityPage page = new SensitivityPage(results, Integer.MAX_VALUE);
    List<String> lines = new ArrayList<>();
    page.tables().forEach(table -> lines.addAll(table.markdown()));
    lines.add(String.join("\n\n", page.notes()));
    return String.join("\n", lines) + "\n";
  }
}
