package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import org.hudna.io.ComparisonJson;
import org.hudna.io.ComparisonTable;
import org.hudna.io.CsvText;
import org.hudna.io.SurvivalTable;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.survival.SurvivalComparison;

/** How a comparison is written. */
enum ComparisonForm {
  /** Tables for people. */
  TEXT,
  /** A row for each scenario and metric. */
  CSV,
  /** A row for each scenario that has a truce: how long it lasts. */
  SURVIVAL_CSV,
  /** All of it, with the curves. */
  JSON,
  /** The tables of the text as Markdown. */
  MARKDOWN;

  /** Columns from which names are written in full, and the longest line of prose. */
  static final int WIDE = 110;

  /** The text; only tables for people know a width. */
  String text(
      BatchComparison comparison, SurvivalComparison survival, List<String> warnings, int width) {
    return switch (this) {
      case CSV -> CsvText.of(ComparisonTable.COLUMNS, ComparisonTable.rows(comparison));
      case SURVIVAL_CSV -> CsvText.of(SurvivalTable.COLUMNS, SurvivalTable.rows(survival));
      case JSON -> ComparisonJson.of(comparison, survival, warnings);
      case TEXT -> page(comparison, survival, warnings, width);
      case MARKDOWN -> markdown(comparison, survival, warnings);
    };
  }

  private static String page(
      BatchComparison comparison, SurvivalComparison survival, List<String> warnings, int width) {
    ComparisonPage page = new ComparisonPage(comparison, survival, width < WIDE);
    int prose = Math.min(width, WIDE);
    List<String> lines = new ArrayList<>();
    warnings.forEach(warning -> lines.addAll(WrappedLine.of(warning, prose)));
    page.tables().forEach(table -> lines.addAll(table.text(width)));
    page.notes().forEach(note -> lines.addAll(WrappedLine.of(note, prose)));
    return String.join("\n", lines) + "\n";
  }

  private static String markdown(
      BatchComparison comparison, SurvivalComparison survival, List<String> warnings) {
    ComparisonPage page = new ComparisonPage(comparison, survival, false);
    List<String> lines = new ArrayList<>();
    for (String warning : warnings) {
      lines.add("**" + warning.replace("*** ", "").replace(" ***", "") + "**");
      lines.add("");
    }
    page.tables().forEach(table -> lines.addAll(table.markdown()));
    lines.add(String.join("\n\n", page.notes()));
    return String.join("\n", lines) + "\n";
  }
}
