package org.hudna.io;

import java.time.LocalDate;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.io.ValidationScenarios.Variants;
import org.hudna.scenario.TimeFrame;
import org.hudna.study.ensemble.OriginFamily;
import org.hudna.study.validation.CaseTerms;
import org.hudna.study.validation.RollingTerms;
import org.hudna.study.validation.TruceFacts;

/** Checks the days of a validation against the data and the scenarios. */
final class WindowCheck {
  private final ValidationSource source;
  private final CountSeries series;
  private final Faults faults;

  WindowCheck(ValidationSource source, CountSeries series, Faults faults) {
    this.source = source;
    this.series = series;
    this.faults = faults;
  }

  /** Whether the days of a case can be scored; otherwise faults are added. */
  boolean passes(Variants of, CaseTerms terms, LocalDate knownTo) {
    if (!days(of.at(), terms.from(), terms.to())) {
      return false;
    }
    TimeFrame time = of.scenario().central().time();
    DateRange simulated =
        new DateRange(time.start().toLocalDate(), time.end().toLocalDate().minusDays(1));
    DateRange days = new DateRange(terms.from(), terms.to());
    if (!simulated.contains(days)) {
      return fault(
          of.at() + "/from",
          "days outside the simulated period",
          "days from " + simulated,
          days.toString());
    }
    if (!knownTo.isBefore(terms.from())) {
      return fault(
          of.at() + "/knownTo",
          "what is known reaches into the days that are scored",
          "knownTo before " + terms.from(),
          knownTo.toString());
    }
    return known(of.at() + "/knownTo", knownTo);
  }

  /** Whether the days of rolling windows can be scored; otherwise faults are added. */
  boolean passes(Variants of, RollingTerms terms) {
    if (!days(of.at(), terms.from(), terms.to())) {
      return false;
    }
    if (of.scenario().central().agreement() != null) {
      return fault(
          of.at() + "/scenario",
          "windows that follow each other are placed outside truces",
          "a scenario without an agreement",
          of.scenario().id());
    }
    LocalDate least = series.period().first().plusDays(OriginFamily.WINDOW_DAYS);
    return !terms.from().isBefore(least)
        || fault(
            of.at() + "/from",
            "too little data before the first origin",
            "an origin from %s on, after %d days of data"
                .formatted(least, OriginFamily.WINDOW_DAYS),
            terms.from().toString());
  }

  private boolean days(String at, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return fault(
          at + "/to", "the days end before they begin", "a day from " + from + " on", "" + to);
    }
    DateRange days = new DateRange(from, to);
    if (!series.period().contains(days)) {
      return fault(
          at + "/from", "days outside the data", "days from " + series.period(), days.toString());
    }
    return !series.observedDays(days).isEmpty()
        || fault(
            at + "/from",
            "nothing was observed on any of the days",
            "days of which some are not in missing-days.csv",
            days.toString());
  }

  private boolean known(String at, LocalDate knownTo) {
    LocalDate first = series.period().first();
    return (!knownTo.isBefore(first)
            && !series.observedDays(new DateRange(first, knownTo)).isEmpty())
        || fault(at, "nothing is known on that day", "a later day", knownTo.toString());
  }

  /** Whether an earlier truce, if any, can be replayed; otherwise a fault is added. */
  boolean passes(TruceFacts truce, LocalDate knownTo) {
    LocalDate earlier = truce.earlierTruce();
    if (truce.start() == null || earlier == null) {
      return true;
    }
    LocalDate start = truce.start().toLocalDate();
    LocalDate end = knownTo.isBefore(start) ? knownTo : start.minusDays(1);
    DateRange known = new DateRange(series.period().first(), end);
    return (earlier.isAfter(known.first()) && !earlier.isAfter(end))
        || fault(
            "/earlierTruce",
            "the earlier truce is not within what is known before the truce",
            "a day after " + known.first() + ", not after " + end,
            earlier.toString());
  }

  private boolean fault(String at, String message, String expected, String found) {
    faults.add(DiagnosticCode.BAD_PERIOD, source.origin(at), message, expected, found);
    return false;
  }
}
