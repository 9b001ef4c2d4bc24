package org.hudna.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hudna.chart.RidgeChart.Row;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Baseline;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.HeadlineMetrics;
import org.hudna.study.comparison.ScenarioRuns;
import org.jfree.data.xy.XYSeries;

/** The charts that compare the scenarios of a batch. */
final class ComparisonCharts {

  /** The metrics that get a chart; the others are in the tables. */
  static final List<Metric> METRICS =
      List.of(
          Metric.VIOLATIONS,
          Metric.DEATHS_FROM_TRUCE,
          Metric.CIVILIAN_DEATHS_FROM_TRUCE,
          Metric.FATAL_EVENTS_FROM_TRUCE,
          Metric.PEOPLE_REACHED_FROM_TRUCE,
          Metric.BESIEGED_PLACES_REACHED,
          Metric.WITHOUT_SUPPLIES,
          Metric.CALM_DAYS,
          Metric.DAYS_TO_COLLAPSE,
          Metric.OBSERVER_DISAGREEMENT,
          Metric.COMMITMENT_AFTER_PERSUASION,
          Metric.SHARE_SEPARATED_END);

  private final List<ScenarioSummary> scenarios;

  ComparisonCharts(List<ScenarioSummary> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /** Names of all that there can be. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("survival", "people-reached", "differences"));
    METRICS.forEach(metric -> names.add(name(metric)));
    return names;
  }

  /** Those that are wanted; what no scenario has data on is left out. */
  List<Picture> pictures(Predicate<String> wanted) {
    List<Picture> pictures = new ArrayList<>();
    if (wanted.test("survival")) {
      survival().ifPresent(pictures::add);
    }
    if (wanted.test("people-reached")) {
      pictures.add(peopleReached());
    }
    if (wanted.test("differences")) {
      differences().ifPresent(pictures::add);
    }
    for (Metric metric : METRICS) {
      if (wanted.test(name(metric))
          && scenarios.stream().anyMatch(scenario -> scenario.known(metric) > 0)) {
        pictures.add(metric(metric));
      }
    }
    return pictures;
  }

  private Optional<Picture> survival() {
    List<ScenarioSummary> shown =
        scenarios.stream().filter(scenario -> !scenario.survival().isEmpty()).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Caption caption =
        caption("survival", "Runs whose truce still holds", count(shown.size(), "with a truce"));
    return Optional.of(
        new ScenarioPanels(
                "Share of the runs; right above each panel: at the end",
                SinceTruce.LABEL,
                1,
                share -> NumberTexts.format("0 %").format(share),
                shown.stream().map(ScenarioSummary::survival).toList(),
                shown.stream().map(this::colour).toList())
            .picture(caption));
  }

  private Picture peopleReached() {
    List<XYSeries> lines = scenarios.stream().map(ScenarioSummary::peopleReached).toList();
    return new ScenarioPanels(
            "People, cumulative (median); right above each panel: at the end",
            daysLabel(),
            lines.stream().mapToDouble(XYSeries::getMaxY).max().orElse(0),
            people -> NumberTexts.format("#,##0").format(people),
            lines,
            scenarios.stream().map(this::colour).toList())
        .picture(caption("people-reached", "People supplied for a month, since the truce", all()));
  }

  private Optional<Picture> differences() {
    List<ScenarioRuns> runs = scenarios.stream().map(ScenarioSummary::comparable).toList();
    List<Metric> known =
        HeadlineMetrics.all().stream()
            .filter(metric -> scenarios.stream().allMatch(each -> each.values(metric).length > 0))
            .toList();
    if (runs.size() < 2 || known.isEmpty()) {
      return Optional.empty();
    }
    ScenarioRuns baseline = Baseline.of(runs);
    List<ScenarioRuns> same =
        runs.stream().filter(each -> each.days().sameRun(baseline.days())).toList();
    if (same.size() < 2) {
      return Optional.empty();
    }
    BatchComparison comparison = BatchComparison.of(baseline, same, known);
    String title = "Differences to " + comparison.baseline();
    String shown = count(same.size(), same.size() < runs.size() ? "of the same days" : "");
    return Optional.of(new ForestChart(comparison).picture(caption("differences", title, shown)));
  }

  /** A scenario has one colour in all charts of a batch. */
  private Color colour(ScenarioSummary scenario) {
    return ChartStyle.line(scenarios.indexOf(scenario));
  }

  private String daysLabel() {
    boolean all = scenarios.stream().noneMatch(scenario -> scenario.survival().isEmpty());
    return all ? SinceTruce.LABEL : SinceTruce.LABEL + SinceTruce.WITHOUT;
  }

  private Picture metric(Metric metric) {
    List<Row> rows =
        scenarios.stream()
            .map(
                scenario ->
                    new Row(
                        scenario.id(),
                        remark(scenario, metric),
                        colour(scenario),
                        scenario.values(metric)))
            .toList();
    return new RidgeChart(unit(metric), rows).picture(caption(name(metric), metric.label(), all()));
  }

  private static String name(Metric metric) {
    return "metric-" + metric.column().replace('_', '-');
  }

  /**
   * A time to something exists only in the runs in which it came about: the row says in how many.
   */
  private static String remark(ScenarioSummary scenario, Metric metric) {
    int count = scenario.known(metric);
    boolean some = metric.aggregation() == Aggregation.TIME_TO || count < scenario.runs();
    return some ? count + " of " + scenario.runs() + " runs" : "";
  }

  private static String unit(Metric metric) {
    String unit = metric.unit().replace('_', ' ');
    return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private Caption caption(String name, String title, String scenariosShown) {
    int fewest = scenarios.stream().mapToInt(ScenarioSummary::runs).min().orElse(0);
    int most = scenarios.stream().mapToInt(ScenarioSummary::runs).max().orElse(0);
    String runs = fewest == most ? Integer.toString(most) : fewest + " to " + most;
    String noun = most == 1 ? " run of each" : " runs of each";
    return new Caption(name, title, scenariosShown + ", " + runs + noun);
  }

  private String all() {
    return count(scenarios.size(), "");
  }

  private static String count(int number, String which) {
    return (number + (number == 1 ? " scenario " : " scenarios ") + which).strip();
  }
}
