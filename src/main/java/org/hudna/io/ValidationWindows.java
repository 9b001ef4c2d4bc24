package org.hudna.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.history.CountSeries;
import org.hudna.history.Crosswalk;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.io.ValidationScenarios.Variants;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.ensemble.OriginFamily;
import org.hudna.study.validation.CaseTerms;
import org.hudna.study.validation.RollingTerms;
import org.hudna.study.validation.TruceFacts;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.ValidationStudy;
import org.hudna.study.validation.Window;

/** Places the scenarios of a validation on days of the data. */
final class ValidationWindows {
  private final ValidationStudy study;
  private final ValidationSource source;
  private final ObservedEvents events;
  private final Crosswalk crosswalk;
  private final CountSeries series;
  private final Faults faults;
  private final WindowCheck check;

  ValidationWindows(
      ValidationStudy study,
      ValidationSource source,
      ObservedEvents events,
      Crosswalk crosswalk,
      CountSeries series,
      Faults faults) {
    this.study = study;
    this.source = source;
    this.events = events;
    this.crosswalk = crosswalk;
    this.series = series;
    this.faults = faults;
    this.check = new WindowCheck(source, series, faults);
  }

  /** The cases of a study, those with one window first; faults are added. */
  List<ValidationCase> of(ValidationScenarios scenarios) {
    List<ValidationCase> cases = new ArrayList<>();
    for (int i = 0; i < study.cases().size(); i++) {
      addCase(cases, scenarios.cases().get(i), study.cases().get(i));
    }
    for (int i = 0; i < study.rolling().size(); i++) {
      addRolling(cases, scenarios.rolling().get(i), study.rolling().get(i));
    }
    requireDifferentIds(cases);
    return cases;
  }

  private void addCase(List<ValidationCase> cases, Variants of, CaseTerms terms) {
    LocalDate knownTo = terms.knownTo() == null ? terms.from().minusDays(1) : terms.knownTo();
    if (!check.passes(of, terms, knownTo)) {
      return;
    }
    DateRange days = new DateRange(terms.from(), terms.to());
    TruceFacts truce = TruceReading.of(of.scenario(), terms, study.earlierTruce());
    if (check.passes(truce, knownTo)) {
      Window window = new Window(of.scenario(), days, knownTo, truce, false, of.without());
      cases.add(named(of, days, List.of(window)));
    }
  }

  private void addRolling(List<ValidationCase> cases, Variants of, RollingTerms terms) {
    if (!check.passes(of, terms)) {
      return;
    }
    List<Window> windows = new ArrayList<>();
    for (LocalDate origin = terms.from();
        !origin.isAfter(terms.to());
        origin = origin.plusDays(terms.everyDays())) {
      LocalDate end = origin.plusDays(terms.horizonDays() - 1L);
      DateRange days = new DateRange(origin, end.isAfter(terms.to()) ? terms.to() : end);
      if (!series.observedDays(days).isEmpty()) {
        windows.add(window(of, days));
      }
    }
    if (faults.isEmpty()) {
      cases.add(named(of, new DateRange(terms.from(), terms.to()), windows));
    }
  }

  private Window window(Variants of, DateRange days) {
    OriginFamily family = origin(of, days);
    Map<Mechanism, ScenarioFamily> without = new EnumMap<>(Mechanism.class);
    if (family != null) {
      of.without().forEach((mechanism, other) -> without.put(mechanism, family.around(other)));
    }
    TruceFacts truce = new TruceFacts(null, null, study.earlierTruce());
    return new Window(family, days, days.first().minusDays(1), truce, true, without);
  }

  private OriginFamily origin(Variants of, DateRange days) {
    try {
      return new OriginFamily(of.scenario(), days, events, crosswalk);
    } catch (IllegalArgumentException e) {
      faults.add(
          Diagnostic.of(
              DiagnosticCode.BAD_PERIOD,
              source.origin(of.at() + "/from"),
              "no intensity at the origin " + days.first() + ": " + e.getMessage()));
      return null;
    }
  }

  private ValidationCase named(Variants of, DateRange days, List<Window> windows) {
    return new ValidationCase(
        of.scenario().id() + " " + days.first() + ".." + days.last(),
        of.scenario().file().toString(),
        of.posterior(),
        source.changes(of.at()),
        windows);
  }

  private void requireDifferentIds(List<ValidationCase> cases) {
    Set<String> ids = new HashSet<>();
    for (ValidationCase each : cases) {
      if (!ids.add(each.id())) {
        faults.add(
            DiagnosticCode.DUPLICATE_ID,
            source.origin("/cases").key(),
            "two cases score the same scenario on the same days",
            "cases that differ in scenario or days",
            each.id());
      }
    }
  }
}
