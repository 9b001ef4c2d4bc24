package org.hudna.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hudna.scenario.Mechanism;
import org.hudna.study.validation.GoalTerms;
import org.hudna.study.validation.ValidationStudy;
import org.hudna.study.validation.WindowBaselines;

/** Checks the baselines, mechanisms and goals that a validation names. */
final class ValidationChoices {
  private static final String ALL = "all";

  private final ValidationSource source;
  private final Faults faults;
  private final List<String> baselines;
  private final List<Mechanism> mechanisms;

  /** Checks all; faults are added. */
  ValidationChoices(ValidationStudy study, ValidationSource source, Faults faults) {
    this.source = source;
    this.faults = faults;
    this.baselines = baselines(study.baselines());
    this.mechanisms = mechanisms(study.ablations());
    for (int i = 0; i < study.goals().size(); i++) {
      check(study.goals().get(i), "/goals/" + i);
    }
    if (study.cases().isEmpty() && study.rolling().isEmpty()) {
      faults.add(
          DiagnosticCode.MISSING_KEY,
          source.origin(Pointers.ROOT).key(),
          "the study scores no days",
          "rows under 'cases' or 'rolling'",
          "neither");
    }
  }

  /** Ids of the baselines, in the order of their list. */
  List<String> baselines() {
    return baselines;
  }

  /** The mechanisms that are switched off. */
  List<Mechanism> mechanisms() {
    return mechanisms;
  }

  private List<String> baselines(List<String> named) {
    List<String> known = WindowBaselines.ids();
    for (int i = 0; named != null && i < named.size(); i++) {
      require(named.get(i), known, "/baselines/" + i, "baseline");
    }
    return named == null ? known : known.stream().filter(named::contains).toList();
  }

  private List<Mechanism> mechanisms(Object terms) {
    List<String> known = Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();
    List<Mechanism> chosen = new ArrayList<>();
    if (ALL.equals(terms)) {
      chosen.addAll(Arrays.asList(Mechanism.values()));
    } else if (terms instanceof List<?> names) {
      for (int i = 0; i < names.size(); i++) {
        String name = String.valueOf(names.get(i));
        if (require(name, known, "/ablations/" + i, "mechanism")) {
          chosen.add(Mechanism.values()[known.indexOf(name)]);
        }
      }
    } else if (terms != null) {
      faults.add(
          DiagnosticCode.WRONG_TYPE,
          source.origin("/ablations"),
          "'ablations' is neither a word nor a list",
          "all, or a list of mechanisms",
          terms.toString());
    }
    return chosen.stream().distinct().sorted().toList();
  }

  private void check(GoalTerms goal, String at) {
    if (goal.min() == null && goal.max() == null) {
      fault(at, "the goal has no bound", "min or max, or both", "neither");
    }
    boolean ratio = goal.measure().isRatio();
    if (ratio != (goal.against() != null)) {
      fault(
          at,
          ratio ? "the ratio lacks a baseline" : "only a ratio is against a baseline",
          ratio ? "against: the id of a baseline" : "no 'against'",
          goal.against());
    } else if (ratio) {
      require(goal.against(), baselines, at + "/against", "baseline");
    }
    if (!goal.measure().of(goal.series())) {
      fault(
          at + "/measure",
          "the nation alone has no energy score",
          "a series of governorates",
          goal.series().key());
    }
  }

  private boolean require(String name, List<String> known, String at, String kind) {
    if (known.contains(name)) {
      return true;
    }
    faults.add(
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_ID,
                source.origin(at),
                "there is no " + kind + " '" + name + "'")
            .expecting(Wording.oneOf(known), name)
            .suggesting(Suggestion.of(name, known)));
    return false;
  }

  private void fault(String at, String message, String expected, String found) {
    faults.add(DiagnosticCode.BAD_VALUE, source.origin(at), message, expected, found);
  }
}
