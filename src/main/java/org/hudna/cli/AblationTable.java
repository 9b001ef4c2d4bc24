package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import org.hudna.scenario.Mechanism;
import org.hudna.study.validation.AblationRow;
import org.hudna.study.validation.Series;
import org.hudna.study.validation.Validation;

/** What each mechanism does to the scores, a column for each series. */
final class AblationTable {
  private AblationTable() {}

  /** The table of one pool of days. */
  static TextTable of(Validation validation, String pool) {
    List<String> header = new ArrayList<>(List.of("without"));
    for (Series series : Series.values()) {
      header.add(series.label());
    }
    TextTable table = new TextTable(header);
    List<AblationRow> rows =
        validation.ablations().stream().filter(row -> row.pool().equals(pool)).toList();
    validation.plan().ablations().forEach(each -> table.row(cells(each, rows)));
    return table;
  }

  private static List<String> cells(Mechanism mechanism, List<AblationRow> rows) {
    List<String> cells = new ArrayList<>(List.of(mechanism.key()));
    rows.stream()
        .filter(row -> row.mechanism() == mechanism)
        .forEach(row -> cells.add(ScoreTable.interval(row.difference())));
    return cells;
  }
}
