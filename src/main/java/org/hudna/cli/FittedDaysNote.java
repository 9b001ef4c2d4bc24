package org.hudna.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hudna.io.FittedDays;
import org.hudna.io.ResolvedScenario;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.ValidationPlan;

/** Says where a posterior is scored on days that it was fitted to. */
final class FittedDaysNote {
  private FittedDaysNote() {}

  /**
   * A line for each case of which days entered the fit.
   *
   * @param files the scenarios of the plan
   */
  static List<String> of(ValidationPlan plan, List<ResolvedScenario> files) {
    return files.stream()
        .filter(scenario -> scenario.posterior() != null)
        .flatMap(
            scenario -> {
              SortedSet<LocalDate> fitted = FittedDays.of(scenario.posterior());
              return plan.cases().stream()
                  .filter(
                      each -> each.posterior() && each.file().equals(scenario.file().toString()))
                  .map(each -> note(each, scenario, fitted));
            })
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String note(
      ValidationCase each, ResolvedScenario scenario, SortedSet<LocalDate> fitted) {
    SortedSet<LocalDate> scored = new TreeSet<>();
    each.windows()
        .forEach(
            window ->
                window
                    .days()
                    .first()
                    .datesUntil(window.days().last().plusDays(1))
                    .forEach(scored::add));
    int all = scored.size();
    scored.retainAll(fitted);
    return scored.isEmpty()
        ? ""
        : "%s: %d of %d scored days entered the fit of %s: these scores are no test of it"
            .formatted(each.id(), scored.size(), all, scenario.posterior().file());
  }
}
