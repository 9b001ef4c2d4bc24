package org.hudna.chart;

import java.util.Map;
import java.util.TreeMap;
import org.hudna.chart.SurvivalCurve.Corner;
import org.hudna.metric.MetricSummary;
import org.jfree.data.xy.XYSeries;

/**
 * What the comparison of scenarios needs of one of them.
 *
 * @param survival share of runs whose truce holds over days since the truce; empty without a truce
 * @param peopleReached median of the people reached since the truce
 * @param metrics spread of each metric by column
 */
record ScenarioSummary(
    String id,
    int runs,
    XYSeries survival,
    XYSeries peopleReached,
    Map<String, MetricSummary> metrics) {

  static ScenarioSummary of(ScenarioResults results) {
    Map<String, MetricSummary> metrics = new TreeMap<>();
    results
        .runs()
        .metrics()
        .forEach((column, values) -> metrics.put(column, MetricSummary.of(values)));
    return new ScenarioSummary(
        results.notes().id(),
        results.runs().runs(),
        survival(results),
        peopleReached(results),
        metrics);
  }

  private static XYSeries survival(ScenarioResults results) {
    XYSeries line = line(results);
    if (results.notes().marks().hasTruce()) {
      SinceTruce since = new SinceTruce(results.when());
      for (Corner corner : SurvivalCurve.of(results.when(), results.phases()).corners()) {
        line.add(since.at(corner.position()), corner.share());
      }
    }
    return line;
  }

  private static XYSeries peopleReached(ScenarioResults results) {
    SinceTruce since = new SinceTruce(results.when());
    XYSeries line = line(results);
    line.add(0, 0);
    ReplicateDays sums = results.aid().total("people_reached").cumulativeFrom(since.firstDay());
    DailyBands bands = DailyBands.of(sums);
    for (int day = Math.max(0, since.firstDay()); day < results.days().count(); day++) {
      line.add(since.endOf(day), bands.days().get(day).median());
    }
    return line;
  }

  private static XYSeries line(ScenarioResults results) {
    return new XYSeries(results.notes().id(), false, true);
  }
}
