package org.hudna.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hudna.chart.SurvivalCurve.Corner;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;
import org.hudna.study.comparison.ScenarioRuns;
import org.jfree.data.xy.XYSeries;

/**
 * What the comparison of scenarios needs of one of them.
 *
 * @param survival share of runs whose truce holds over days since the truce; empty without a truce
 * @param peopleReached median of the people reached since the truce
 */
record ScenarioSummary(
    ScenarioNotes notes, XYSeries survival, XYSeries peopleReached, RunTable table) {

  static ScenarioSummary of(ScenarioResults results) {
    return new ScenarioSummary(
        results.notes(), survival(results), peopleReached(results), results.runs());
  }

  String id() {
    return notes.id();
  }

  /** How many runs came to their end. */
  int runs() {
    return table.runs();
  }

  /** The values of a metric in the runs; none if the table lacks it. */
  double[] values(Metric metric) {
    return table.metrics().getOrDefault(metric.column(), new double[0]);
  }

  /** In how many runs a metric has a value. */
  int known(Metric metric) {
    return (int) Arrays.stream(values(metric)).filter(v -> !Double.isNaN(v)).count();
  }

  /** The runs as comparisons take them; a metric that the table lacks has no values. */
  ScenarioRuns comparable() {
    List<ScenarioRuns.Run> list = new ArrayList<>();
    table
        .places()
        .forEach(
            (replicate, place) ->
                list.add(
                    new ScenarioRuns.Run(
                        Integer.parseInt(replicate), table.seeds().get(place), metrics(place))));
    list.sort(Comparator.comparingInt(ScenarioRuns.Run::replicate));
    return new ScenarioRuns(id(), notes.extendsId(), list, notes.days());
  }

  private MetricValues metrics(int place) {
    MetricValues row = new MetricValues();
    for (Metric metric : Metric.values()) {
      double[] all = values(metric);
      row.set(metric, all.length > place ? all[place] : Double.NaN);
    }
    return row;
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
