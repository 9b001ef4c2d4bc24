package org.hudna.invariant;

import java.util.List;

/** All invariants, new for each run. */
final class Invariants {
  private Invariants() {}

  static List<Invariant> of(Setting setting) {
    return List.of(
        new FiniteNumbers(),
        new Bounds(setting),
        new KnownNames(setting),
        new UniqueNumbers(),
        new TimesInTheirPart(),
        new PhasesInOrder(setting),
        new StancesInOrder(setting),
        new CoverOnlyInATruce(setting),
        new CollapseIsFinal(),
        new CalmDaysCounted(setting),
        new StrikesByTheTerms(setting),
        new ReportsFollowEvents(setting),
        new ConvoysOnTheirWay(),
        new WhoHoldsWhat(setting),
        new PeopleConserved(setting),
        new MetricsRecounted(setting));
  }
}
