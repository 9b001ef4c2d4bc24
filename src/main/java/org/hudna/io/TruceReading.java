package org.hudna.io;

import java.time.LocalDate;
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
    LocalDate start = terms.truceStart();
    if (start == null && scenario.agreement() != null) {
      start = scenario.agreement().truceStart().toLocalDate();
    }
    Double term = terms.termDays() == null ? shortestTerm(scenario) : terms.termDays();
    return new TruceFacts(start, start == null ? null : term, earlierTruce);
  }

  private static Double shortestTerm(Scenario scenario) {
    return scenario.parties().values().stream()
        .filter(PartyTerms::principal)
        .map(PartyTerms::announcedTermDays)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
