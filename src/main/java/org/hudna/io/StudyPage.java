package org.hudna.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.metric.Metric;

/**
 * The rows of mechanisms.csv as two tables of Markdown: directions row by row, ablations with a row
 * for each mechanism and a column for each metric.
 */
public final class StudyPage {
  /** Name of the file. */
  public static final String FILE_NAME = "mechanisms.md";

  private static final double LARGE = 100;
  private static final double MIDDLE = 10;
  private static final double SMALL = 0.1;
  private final StringBuilder text = new StringBuilder();

  private StudyPage(List<Map<String, String>> rows) {
    directions(rows.stream().filter(row -> row.get("part").equals("direction")).toList());
    Map<String, List<Map<String, String>>> byScenario =
        rows.stream()
            .filter(row -> row.get("part").equals("ablation"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("scenario"), LinkedHashMap::new, Collectors.toList()));
    byScenario.forEach(this::ablations);
  }

  /** The text of rows whose cells are in the order of {@link StudyTable#COLUMNS}. */
  public static String of(List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < StudyTable.COLUMNS.size(); c++) {
        cells.put(StudyTable.COLUMNS.get(c), row.get(c));
      }
      named.add(cells);
    }
    return new StudyPage(named).text.toString();
  }

  private void directions(List<Map<String, String>> rows) {
    text.append("| mechanism | change | metric | runs | baseline | difference (95 %) | pairs |")
        .append(" expected | came out |\n|---|---|---|---|---|---|---|---|---|\n");
    for (Map<String, String> row : rows) {
      text.append("| ")
          .append(row.get("mechanism"))
          .append(" | ")
          .append(row.get("change"))
          .append(" | ")
          .append(label(row.get("metric")))
          .append(" | ")
          .append(row.get("runs"))
          .append(" | ")
          .append(shown(row.get("baseline")))
          .append(" | ")
          .append(interval(row))
          .append(" | ")
          .append(row.get("replicates"))
          .append(" | ")
          .append(row.get("expected"))
          .append(" | ")
          .append(marked(row.get("came_out")))
          .append(" |\n");
    }
  }

  private static String marked(String verdict) {
    return verdict.startsWith("not") ? "**" + verdict + "**" : verdict;
  }

  private static String pairs(List<Map<String, String>> rows, String mechanism) {
    return rows.stream()
        .filter(row -> row.get("mechanism").equals(mechanism))
        .map(row -> row.get("replicates"))
        .findFirst()
        .orElseThrow();
  }

  private void ablations(String scenario, List<Map<String, String>> rows) {
    List<String> metrics = rows.stream().map(row -> row.get("metric")).distinct().toList();
    text.append("\nSwitched off one by one in `").append(scenario).append("` (");
    text.append("bold where the interval leaves zero out):\n\n| off | pairs |");
    metrics.forEach(metric -> text.append(' ').append(label(metric)).append(" |"));
    text.append("\n|---|---|").append("---|".repeat(metrics.size())).append('\n');
    text.append("| none: mean | ").append(pairs(rows, rows.get(0).get("mechanism"))).append(" |");
    metrics.forEach(metric -> text.append(' ').append(baseline(rows, metric)).append(" |"));
    text.append('\n');
    for (String mechanism : rows.stream().map(row -> row.get("mechanism")).distinct().toList()) {
      text.append("| ").append(mechanism).append(" | ").append(pairs(rows, mechanism)).append(" |");
      metrics.forEach(
          metric -> text.append(' ').append(cell(rows, mechanism, metric)).append(" |"));
      text.append('\n');
    }
  }

  private static String baseline(List<Map<String, String>> rows, String metric) {
    return rows.stream()
        .filter(row -> row.get("metric").equals(metric))
        .findFirst()
        .map(row -> shown(row.get("baseline")))
        .orElse("");
  }

  private static String cell(List<Map<String, String>> rows, String mechanism, String metric) {
    for (Map<String, String> row : rows) {
      if (row.get("mechanism").equals(mechanism) && row.get("metric").equals(metric)) {
        String verdict = row.get("came_out");
        if (verdict.equals("no difference")) {
          return "0";
        }
        boolean clear = verdict.equals("rises") || verdict.equals("falls");
        return clear ? "**" + interval(row) + "**" : interval(row);
      }
    }
    return "";
  }

  private static String interval(Map<String, String> row) {
    return shown(row.get("difference"))
        + " ["
        + shown(row.get("low"))
        + ", "
        + shown(row.get("high"))
        + "]";
  }

  private static String label(String column) {
    return Metric.of(column).map(Metric::label).orElse(column);
  }

  private static String shown(String cell) {
    if (cell.isEmpty()) {
      return "-";
    }
    double value = Double.parseDouble(cell);
    double size = Math.abs(value);
    if (size >= LARGE || size == Math.rint(size)) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    int decimals = size >= MIDDLE ? 1 : size >= SMALL ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
