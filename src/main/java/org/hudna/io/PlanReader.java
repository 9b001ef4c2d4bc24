package org.hudna.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hudna.history.CountSeries;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.hudna.metric.CoveredDyads;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.ValidationPlan;
import org.hudna.study.validation.ValidationStudy;

/** Turns the terms of a validation into a plan that can be carried out. */
final class PlanReader {
  private static final long DEFAULT_SEED = 1;

  private final ValidationStudy study;
  private final ValidationSource source;
  private final Faults faults = new Faults();

  PlanReader(ValidationStudy study, ValidationSource source) {
    this.study = study;
    this.source = source;
  }

  /**
   * The plan.
   *
   * @throws FaultyInputException with the faults of its words and scenarios, else of its data, else
   *     of its days
   */
  ValidationPlan plan() {
    ValidationChoices choices = new ValidationChoices(study, source, faults);
    ValidationScenarios scenarios =
        new ValidationScenarios(study, source, choices.mechanisms(), faults);
    Path observed = source.existing(study.observed(), "/observed", "a CSV file of events", faults);
    faults.throwIfAny();
    ResolvedScenario first = scenarios.first();
    GedEventReader reader = GedEventReader.forTheatre(first.theatreFolder());
    ObservedEvents events = reader.read(observed);
    String dyad = dyad(first);
    checkGovernorates(observed, events, first.theatre());
    faults.throwIfAny();
    CountSeries series = CountSeries.of(events, dyad, codes(first.theatre()));
    ValidationWindows windows =
        new ValidationWindows(study, source, events, reader.crosswalk(), series, faults);
    List<ValidationCase> cases = windows.of(scenarios);
    faults.throwIfAny();
    return new ValidationPlan(
        study.title(),
        dyad,
        events,
        series,
        first.theatre().governorates(),
        cases,
        choices.baselines(),
        choices.mechanisms(),
        study.goals(),
        study.replicates(),
        study.seed() == null ? DEFAULT_SEED : study.seed());
  }

  private String dyad(ResolvedScenario scenario) {
    Set<String> known = scenario.theatre().dyads().keySet();
    if (study.dyad() == null) {
      Set<String> covered = CoveredDyads.of(scenario.central(), scenario.theatre());
      if (covered.size() == 1) {
        return covered.iterator().next();
      }
      faults.add(
          DiagnosticCode.MISSING_KEY,
          source.origin("/dyad").key(),
          "the truce covers " + covered.size() + " dyad groups",
          "a dyad, " + Wording.oneOf(known),
          null);
    } else if (!known.contains(study.dyad())) {
      faults.add(
          Diagnostic.of(
                  DiagnosticCode.UNKNOWN_ID,
                  source.origin("/dyad"),
                  "the theatre has no dyad group '" + study.dyad() + "'")
              .expecting(Wording.oneOf(known), study.dyad())
              .suggesting(Suggestion.of(study.dyad(), known)));
    }
    return study.dyad();
  }

  private void checkGovernorates(Path file, ObservedEvents events, Theatre theatre) {
    List<String> known = codes(theatre);
    for (String code : events.countBy(ObservedEvent::governorate).keySet()) {
      if (!code.isEmpty() && !known.contains(code)) {
        faults.add(
            DiagnosticCode.UNKNOWN_ID,
            Origin.of(file),
            "crosswalk.csv leads to a governorate that the theatre lacks",
            Wording.oneOf(known),
            code);
      }
    }
  }

  private static List<String> codes(Theatre theatre) {
    return theatre.governorates().stream().map(Governorate::pcode).toList();
  }
}
