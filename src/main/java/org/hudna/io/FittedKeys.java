package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.study.calibration.CalibrationStudy;
import org.hudna.study.calibration.CalibrationStudy.FittedKey;
import org.hudna.study.calibration.FreeParameter;

/** The keys that a calibration fits: checks them, and opens the scenarios of its cases there. */
final class FittedKeys {
  /** The most keys that a fit may have. */
  static final int MOST = 8;

  private final ScenarioReader scenarios = new ScenarioReader();
  private final WrittenTree tree;
  private final List<FittedKey> keys;
  private final Faults faults;
  private final Map<Integer, JsonNode> priors = new HashMap<>();
  private final Map<Integer, KeyPlace> places = new HashMap<>();
  private final Set<Integer> usable = new HashSet<>();

  FittedKeys(WrittenTree tree, CalibrationStudy study, Faults faults) {
    this.tree = tree;
    this.keys = study.parameters();
    this.faults = faults;
  }

  /** Checks what can be said of the list without a scenario. */
  void checkList() {
    if (keys.isEmpty() || keys.size() > MOST) {
      fault(
          DiagnosticCode.BAD_VALUE,
          "/parameters",
          keys.isEmpty() ? "no key is fitted" : "too many keys for one fit",
          "1 to " + MOST + " keys",
          Integer.toString(keys.size()));
    }
    Set<String> known = new HashSet<>();
    for (int k = 0; k < keys.size(); k++) {
      if (!known.add(keys.get(k).key())) {
        String key = keys.get(k).key();
        fault(DiagnosticCode.BAD_VALUE, at(k), "a key stands twice", "each key once", key);
      }
    }
  }

  /**
   * A scenario as its files say it.
   *
   * @throws FaultyInputException with its faults
   */
  ResolvedScenario plain(Path file) {
    return scenarios.read(file);
  }

  /**
   * A scenario with the priors of the study, or null with faults.
   *
   * @param plain the same without them
   */
  ResolvedScenario open(ResolvedScenario plain) {
    try {
      return opened(plain);
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }

  private ResolvedScenario opened(ResolvedScenario plain) {
    KeyFinder finder = new KeyFinder(plain);
    KeyChange change = new KeyChange(plain.treeView(), tree.origin(Pointers.ROOT));
    boolean found = true;
    for (int k = 0; k < keys.size(); k++) {
      found &= prepare(k, plain, finder, change);
    }
    ResolvedScenario open =
        change.tree().root().isEmpty() ? plain : scenarios.read(plain.file(), change.tree());
    for (int k = 0; k < keys.size(); k++) {
      found &= !usable.contains(k) || checkPrior(k, open);
    }
    return found ? open : null;
  }

  private boolean prepare(int number, ResolvedScenario plain, KeyFinder finder, KeyChange change) {
    try {
      KeyPlace place = finder.find(keys.get(number).key());
      places.put(number, place);
      if (!(place.shape() instanceof Shape.Decimal decimal) || !decimal.drawn()) {
        fault(
            DiagnosticCode.BAD_VALUE,
            at(number),
            place.path() + " cannot be fitted",
            "a number that may be a distribution",
            KeyValue.wording(place));
        return false;
      }
      JsonNode prior = prior(number);
      if (prior != null && prior.isObject()) {
        change.set(place, prior, tree.origin(priorAt(number)));
      } else if (prior != null || !plain.treeView().at(place.pointer()).isObject()) {
        noPrior(number, place, prior, plain);
        return false;
      }
      usable.add(number);
      return true;
    } catch (IllegalArgumentException e) {
      fault(
          DiagnosticCode.UNKNOWN_KEY,
          at(number),
          e.getMessage() + " (" + plain.file().getFileName() + ")",
          "a key of the scenario",
          keys.get(number).key());
      return false;
    }
  }

  private void noPrior(int number, KeyPlace place, JsonNode prior, ResolvedScenario plain) {
    if (prior == null) {
      fault(
          DiagnosticCode.BAD_VALUE,
          at(number),
          place.path() + " is no distribution in " + plain.id() + ", so it has no prior",
          "prior: {dist: ...}",
          Wording.of(plain.treeView().at(place.pointer())));
    } else {
      fault(
          DiagnosticCode.BAD_DISTRIBUTION,
          priorAt(number),
          "the prior of " + place.path() + " is no distribution",
          "{dist: ...}",
          Wording.of(prior));
    }
  }

  /** The prior that the study writes, or null. */
  private JsonNode prior(int number) {
    JsonNode prior = tree.at(priorAt(number));
    return prior.isMissingNode() || prior.isNull() ? null : prior;
  }

  /** The key must have a law, the same in all cases. */
  private boolean checkPrior(int number, ResolvedScenario open) {
    KeyPlace place = places.get(number);
    JsonNode value = open.treeView().at(place.pointer());
    if (!value.isObject()) {
      fault(
          DiagnosticCode.BAD_VALUE,
          at(number),
          place.path() + " has no effect: a mechanism that is switched off sets it",
          "a key that the scenario uses",
          Wording.of(value));
      return false;
    }
    JsonNode before = priors.putIfAbsent(number, value);
    if (before != null && !before.equals(value)) {
      fault(
          DiagnosticCode.BAD_VALUE,
          at(number),
          place.path() + " has other laws in other cases",
          "a prior in the study",
          before + " and " + value);
      return false;
    }
    return true;
  }

  /** The keys as JSON pointers, once a scenario has been opened. */
  List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    for (int k = 0; k < keys.size() && places.containsKey(k); k++) {
      pointers.add(places.get(k).pointer());
    }
    return pointers;
  }

  /** The parameters with their priors. */
  List<FreeParameter> parameters(ResolvedScenario open) {
    OpenScenario scenario = new OpenScenario(open, pointers(), null);
    List<FreeParameter> parameters = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      Shape.Decimal shape = (Shape.Decimal) places.get(k).shape();
      parameters.add(
          new FreeParameter(places.get(k).path(), shape.unit(), scenario.law(k).quantile()));
    }
    return parameters;
  }

  private static String at(int number) {
    return "/parameters/" + number + "/key";
  }

  private static String priorAt(int number) {
    return "/parameters/" + number + "/prior";
  }

  private void fault(
      DiagnosticCode code, String pointer, String message, String expected, String found) {
    faults.add(code, tree.origin(pointer), message, expected, found);
  }
}
