package org.hudna.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hudna.metric.AidTable;
import org.hudna.metric.Metric;

/** The tables of a scenario's results. */
public enum ResultTable {
  /** One row per run: the metrics. */
  RUNS("runs.csv", runColumns()),
  /** Violence by day, governorate and dyad. */
  DAILY(
      "daily.csv",
      columns(
          "scenario replicate date governorate dyad phase"
              + " violations fatal_events deaths civilian_deaths")),
  /** Convoys and needs by day and governorate. */
  AID("aid.csv", aidColumns()),
  /** What observers said. */
  OBSERVED(
      "observed.csv",
      columns(
          "scenario replicate date governorate observer accused kind"
              + " reported verified determined")),
  /** Commitment, trust and solidarity at the ends of days. */
  STATE("state.csv", columns("scenario replicate date subject commitment trust solidarity")),
  /** Means over the runs by day and district. */
  DISTRICTS("districts.csv", columns("scenario date adm2_pcode violations deaths people_reached")),
  /** All events of all runs, compressed; only on demand. */
  EVENTS(
      "events.csv.gz",
      columns(
          "scenario replicate time event district place actor target target_class kind deaths"
              + " civilian_deaths governorate sector number formation target_formation"
              + " covered lethal recorded value text"
              + " sequence hours other before change happened_hours air_arm besieged state"));

  private final String fileName;
  private final List<String> columns;

  ResultTable(String fileName, List<String> columns) {
    this.fileName = fileName;
    this.columns = columns;
  }

  /** Name of the file in the scenario's folder. */
  public String fileName() {
    return fileName;
  }

  /** Its columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The header with its line end. */
  String header() {
    return String.join(",", columns) + "\n";
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }

  private static List<String> runColumns() {
    List<String> columns = new ArrayList<>(columns("scenario replicate seed status"));
    Arrays.stream(Metric.values()).map(Metric::column).forEach(columns::add);
    return List.copyOf(columns);
  }

  private static List<String> aidColumns() {
    List<String> columns = new ArrayList<>(columns("scenario replicate date governorate"));
    for (AidTable.Column column : AidTable.Column.values()) {
      columns.add(column.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(columns);
  }
}
