package org.hudna.cli;

import java.util.List;
import org.hudna.study.comparison.ScenarioRuns;

/**
 * The scenarios that simulate the days of the baseline.
 *
 * @param truces all scenarios: how long truces last is told of each
 * @param notes a line for each of the others, unless they are compared all the same
 */
record ComparableDays(List<ScenarioRuns> compared, List<ScenarioRuns> truces, List<String> notes) {

  static ComparableDays of(ScenarioRuns baseline, List<ScenarioRuns> all, boolean otherDays) {
    if (otherDays) {
      return new ComparableDays(
          all, all.stream().map(ScenarioRuns::withoutDays).toList(), List.of());
    }
    return new ComparableDays(
        all.stream().filter(scenario -> scenario.days().sameRun(baseline.days())).toList(),
        all,
        all.stream()
            .filter(scenario -> !scenario.days().sameRun(baseline.days()))
            .map(
                scenario ->
                    scenario.id()
                        + " simulates other days and is not compared (--other-days to do it all"
                        + " the same)")
            .toList());
  }
}
