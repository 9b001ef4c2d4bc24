package org.hudna.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.validation.CaseTerms;
import org.hudna.study.validation.RollingTerms;
import org.hudna.study.validation.ValidationStudy;

/** The scenarios of a validation, each with those that lack a mechanism. */
final class ValidationScenarios {

  /**
   * A scenario, and the same without each mechanism that is to be switched off.
   *
   * @param at where its terms stand
   * @param posterior whether runs draw from its posterior
   */
  record Variants(
      ResolvedScenario scenario,
      String at,
      boolean posterior,
      Map<Mechanism, ScenarioFamily> without) {}

  private final ValidationSource source;
  private final List<Mechanism> mechanisms;
  private final Faults faults;
  private final List<Variants> cases = new ArrayList<>();
  private final List<Variants> rolling = new ArrayList<>();

  /** Reads all scenarios; faults are added. */
  ValidationScenarios(
      ValidationStudy study, ValidationSource source, List<Mechanism> mechanisms, Faults faults) {
    this.source = source;
    this.mechanisms = mechanisms;
    this.faults = faults;
    for (int i = 0; i < study.cases().size(); i++) {
      CaseTerms terms = study.cases().get(i);
      cases.add(read(terms.scenario(), terms.posterior(), "/cases/" + i));
    }
    for (int i = 0; i < study.rolling().size(); i++) {
      RollingTerms terms = study.rolling().get(i);
      rolling.add(read(terms.scenario(), terms.posterior(), "/rolling/" + i));
    }
    if (faults.isEmpty()) {
      checkTheatres();
    }
  }

  private Variants read(String name, boolean posterior, String at) {
    ResolvedScenario scenario = source.scenario(name, at, posterior, faults);
    Map<Mechanism, ScenarioFamily> without = new EnumMap<>(Mechanism.class);
    if (scenario != null) {
      for (Mechanism mechanism : mechanisms) {
        without.put(mechanism, source.without(mechanism, name, at, posterior, faults));
      }
    }
    return new Variants(scenario, at, posterior, without);
  }

  private void checkTheatres() {
    for (Variants each : all()) {
      if (!each.scenario().theatreFolder().equals(first().theatreFolder())) {
        faults.add(
            DiagnosticCode.MISSING_THEATRE,
            source.origin(each.at() + "/scenario"),
            "a validation has one theatre",
            first().theatre().id(),
            each.scenario().theatre().id());
      }
    }
  }

  /** Those of the cases, in their order. */
  List<Variants> cases() {
    return cases;
  }

  /** Those of the rolling windows, in their order. */
  List<Variants> rolling() {
    return rolling;
  }

  /** The first scenario; its theatre is that of all. */
  ResolvedScenario first() {
    return all().get(0).scenario();
  }

  private List<Variants> all() {
    List<Variants> all = new ArrayList<>(cases);
    all.addAll(rolling);
    return all;
  }
}
