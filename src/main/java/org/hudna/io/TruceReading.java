package org.hudna.io;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Scenario;
import org.hudna.study.validation.CaseTerms;
import org.hudna.study.validation.TruceFacts;

/** Reads off a scenario what was announced of its truce. */
final class TruceReading {
  private TruceReading() {}

  /** What the terms of a case say, else what the scenario does at its central values. */
  static TruceFacts of(ResolvedScenario family, CaseTerms terms, LocalDate earlierTruce) {
    Scenario scenario = family.central();
    LocalDateTime start = start(scenario, terms.truceStart());
    Integer term = terms.termDays() == null ? shortestTerm(scenario) : terms.termDays();
    return new TruceFacts(start, start == null ? null : term, earlierTruce);
  }

  private static LocalDateTime start(Scenario scenario, LocalDate given) {
    if (given != null) {
      return given.atStartOfDay();
    }
    return scenario.agreement() == null ? null : scenario.agreement().truceStart();
  }

  private static Integer shortestTerm(Scenario scenario) {
    return scenario.parties().values().stream()
        .filter(PartyTerms::principal)
        .map(PartyTerms::announcedTermDays)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(days -> Math.max(1, (int) Math.round(days)))
        .orElse(null);
  }
}
