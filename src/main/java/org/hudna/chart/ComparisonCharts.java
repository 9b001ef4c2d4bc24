package org.hudna.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hudna.chart.MetricComparison.Row;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.jfree.chart.axis.NumberAxis;
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

  private static final int MOST_TICKS = 8;

  private final List<ScenarioSummary> scenarios;

  ComparisonCharts(List<ScenarioSummary> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /** Names of all that there can be. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("survival", "people-reached"));
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
    for (Metric metric : METRICS) {
      if (wanted.test(name(metric))
          && scenarios.stream().anyMatch(scenario -> spread(scenario, metric).runs() > 0)) {
        pictures.add(metric(metric));
      }
    }
    return pictures;
  }

  private Optional<Picture> survival() {
    List<XYSeries> lines =
        scenarios.stream().map(ScenarioSummary::survival).filter(line -> !line.isEmpty()).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LineComparison.draw(
                caption(
                    "survival",
                    "Runs whose truce still holds",
                    count(lines.size(), "with a truce")),
                SinceTruce.LABEL,
                ChartStyle.shares("Share of the runs"),
                lines));
  }

  private Picture peopleReached() {
    List<XYSeries> lines = scenarios.stream().map(ScenarioSummary::peopleReached).toList();
    double top = lines.stream().mapToDouble(XYSeries::getMaxY).max().orElse(0);
    NumberAxis axis = ChartStyle.amounts("People, cumulative (median)", top, MOST_TICKS);
    return LineComparison.draw(
        caption("people-reached", "People supplied for a month, since the truce", all()),
        daysLabel(),
        axis,
        lines);
  }

  private String daysLabel() {
    boolean all = scenarios.stream().noneMatch(scenario -> scenario.survival().isEmpty());
    return all ? SinceTruce.LABEL : SinceTruce.LABEL + SinceTruce.WITHOUT;
  }

  private Picture metric(Metric metric) {
    List<Row> rows =
        scenarios.stream()
            .map(scenario -> new Row(rowName(scenario, metric), spread(scenario, metric)))
            .toList();
    return MetricComparison.draw(caption(name(metric), metric.label(), all()), unit(metric), rows);
  }

  private static String name(Metric metric) {
    return "metric-" + metric.column().replace('_', '-');
  }

  /**
   * A time to something exists only in the runs in which it came about: the row says in how many.
   */
  private static String rowName(ScenarioSummary scenario, Metric metric) {
    int count = spread(scenario, metric).runs();
    boolean some = metric.aggregation() == Aggregation.TIME_TO || count < scenario.runs();
    return some
        ? scenario.id() + " (" + count + " of " + scenario.runs() + " runs)"
        : scenario.id();
  }

  private static String unit(Metric metric) {
    String unit = metric.unit().replace('_', ' ');
    return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private static MetricSummary spread(ScenarioSummary scenario, Metric metric) {
    return scenario.metrics().getOrDefault(metric.column(), MetricSummary.of(new double[0]));
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
