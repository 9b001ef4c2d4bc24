package org.hudna.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hudna.chart.DayTables.Fold;

/** What the charts of one scenario show. A table is read when the first chart asks for it. */
final class ScenarioResults {
  private final ScenarioNotes notes;
  private final RunTable runs;
  private final DayTables tables;
  private final Map<String, KeyedDays> sums = new HashMap<>();
  private PhaseShares phases;

  private ScenarioResults(ScenarioNotes notes, RunTable runs, DayTables tables) {
    this.notes = notes;
    this.runs = runs;
    this.tables = tables;
  }

  /** Opens a scenario folder. */
  static ScenarioResults open(Path folder, ScenarioNotes notes) throws IOException {
    RunTable runs = RunTable.read(folder.resolve("runs.csv"));
    return new ScenarioResults(notes, runs, new DayTables(folder, runs));
  }

  ScenarioNotes notes() {
    return notes;
  }

  RunTable runs() {
    return runs;
  }

  DayRange days() {
    return tables.days();
  }

  ScenarioDays when() {
    return new ScenarioDays(days(), notes.marks());
  }

  /** {@code violations} by dyad group. */
  KeyedDays violence() {
    return daily("dyad");
  }

  /** {@code violations} by governorate. */
  KeyedDays violenceByGovernorate() {
    return daily("governorate");
  }

  /** {@code deaths} and {@code civilian_deaths}, under the scenario's id. */
  KeyedDays deaths() {
    return daily("scenario");
  }

  PhaseShares phases() {
    daily("dyad");
    return phases;
  }

  /** {@code people_reached} and {@code besieged_places_reached} by governorate. */
  KeyedDays aid() {
    return sums("aid.csv", "governorate", "people_reached", "besieged_places_reached");
  }

  /** {@code reported} by observer. */
  KeyedDays reports() {
    return sums("observed.csv", "observer", "reported");
  }

  /** {@code commitment} and {@code trust} by subject. */
  KeyedDays states() {
    return sums("state.csv", "subject", "commitment", "trust");
  }

  /** How many runs a chart is of, for the line below its title. */
  String runCount() {
    return runs.runs() == 1 ? "1 run" : NumberTexts.plain(runs.runs()) + " runs";
  }

  private KeyedDays daily(String key) {
    if (phases == null) {
      phases = new PhaseShares(runs.runs(), days().count());
      read("daily.csv", this::dailyFold);
    }
    return sums.get("daily.csv by " + key);
  }

  private Fold dailyFold(ResultRows rows) {
    Fold counts = tables.phases(rows, phases);
    KeyedDays dyads = tables.sums(rows, "dyad", "violations");
    KeyedDays governorates = tables.sums(rows, "governorate", "violations");
    KeyedDays all = tables.sums(rows, "scenario", "deaths", "civilian_deaths");
    sums.put("daily.csv by dyad", dyads);
    sums.put("daily.csv by governorate", governorates);
    sums.put("daily.csv by scenario", all);
    return (run, day) -> {
      counts.row(run, day);
      dyads.add(run, day);
      governorates.add(run, day);
      all.add(run, day);
    };
  }

  private KeyedDays sums(String file, String key, String... columns) {
    if (!sums.containsKey(file)) {
      read(
          file,
          rows -> {
            KeyedDays table = tables.sums(rows, key, columns);
            sums.put(file, table);
            return table::add;
          });
    }
    return sums.get(file);
  }

  private void read(String file, Function<ResultRows, Fold> folds) {
    try {
      tables.read(file, folds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
