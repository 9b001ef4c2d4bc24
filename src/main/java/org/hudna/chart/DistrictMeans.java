package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came to the districts of a scenario, as means over its runs of 30 days, on the days that
 * begin after the truce does; without a truce on those that the metrics count.
 *
 * @param days how many days were counted
 */
record DistrictMeans(
    ScenarioNotes notes,
    int runs,
    DayRange days,
    int firstDay,
    Map<MapMeasure, Map<String, Double>> values) {
  private static final String FILE = "districts.csv";

  /** Reads the table of a scenario; without one there are no values. */
  static DistrictMeans read(Path folder, ScenarioResults results) throws IOException {
    int first = new SinceTruce(results.when()).firstWholeDay();
    Map<MapMeasure, Map<String, Double>> sums = new EnumMap<>(MapMeasure.class);
    for (MapMeasure measure : MapMeasure.values()) {
      sums.put(measure, new TreeMap<>());
    }
    DistrictMeans means =
        new DistrictMeans(results.notes(), results.runs().runs(), results.days(), first, sums);
    if (Files.exists(folder.resolve(FILE)) && means.count() > 0) {
      try (ResultRows rows = ResultRows.open(folder.resolve(FILE))) {
        means.add(rows);
      }
    }
    return means;
  }

  private void add(ResultRows rows) throws IOException {
    int date = rows.column("date");
    int district = rows.column("adm2_pcode");
    double share = MapMeasure.DAYS / (double) count();
    while (rows.next()) {
      if (days.indexOf(rows.day(date)) >= firstDay) {
        for (MapMeasure measure : MapMeasure.values()) {
          double value = rows.number(rows.column(measure.column()));
          values.get(measure).merge(rows.text(district), value * share, Double::sum);
        }
      }
    }
  }

  /** How many days are counted. */
  int count() {
    return days.count() - firstDay;
  }

  /** The value of a district, 0 where nothing is known. */
  double value(MapMeasure measure, String district) {
    return values.get(measure).getOrDefault(district, 0.0);
  }

  /** The sum over all districts. */
  double total(MapMeasure measure) {
    return values.get(measure).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether the table was there. */
  boolean known() {
    return values.values().stream().anyMatch(districts -> !districts.isEmpty());
  }
}
