package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the charts of one scenario show.
 *
 * @param violence {@code violations}, {@code deaths} and {@code civilian_deaths} by dyad group
 * @param aid {@code people_reached} and {@code besieged_places_reached} by governorate
 * @param reports {@code reported} by observer
 * @param states {@code commitment} and {@code trust} by subject
 */
record ScenarioResults(
    ScenarioNotes notes,
    DayRange days,
    RunTable runs,
    PhaseShares phases,
    KeyedDays violence,
    KeyedDays aid,
    KeyedDays reports,
    KeyedDays states) {

  /** Reads the tables of a scenario folder. */
  static ScenarioResults read(Path folder, ScenarioNotes notes) throws IOException {
    RunTable runs = RunTable.read(folder.resolve("runs.csv"));
    DayTables tables = new DayTables(folder, runs);
    PhaseShares phases = new PhaseShares(runs.runs(), tables.days().count());
    return new ScenarioResults(
        notes,
        tables.days(),
        runs,
        phases,
        tables.daily(phases, "violations", "deaths", "civilian_deaths"),
        tables.sums("aid.csv", "governorate", "people_reached", "besieged_places_reached"),
        tables.sums("observed.csv", "observer", "reported"),
        tables.sums("state.csv", "subject", "commitment", "trust"));
  }

  ScenarioDays when() {
    return new ScenarioDays(days, notes.marks());
  }

  /** How many runs a chart is of, for the line below its title. */
  String runCount() {
    return runs.runs() == 1 ? "1 run" : NumberTexts.plain(runs.runs()) + " runs";
  }
}
