package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.study.calibration.AbcSettings;
import org.hudna.study.calibration.CalibrationStudy;
import org.hudna.study.calibration.EvolutionSettings;
import org.hudna.study.calibration.FitMethod;
import org.hudna.study.calibration.FitProblem;
import org.hudna.study.calibration.FitTarget;
import org.hudna.study.calibration.SimulatedCase;
import org.hudna.study.calibration.Target;

/**
 * Reads a calibration: its file, the scenarios of its cases with the priors of the fitted keys, and
 * the events that it is fitted to. All faults are told at once, with their places.
 */
public final class CalibrationReader {
  private static final Shape.Fields SHAPE = PlainShape.of(CalibrationStudy.class);

  private final Path file;
  private final WrittenTree tree;
  private final Faults faults = new Faults();
  private final CalibrationStudy study;
  private final FittedKeys keys;
  private final Map<String, ResolvedScenario> scenarios = new LinkedHashMap<>();

  private CalibrationReader(Path file, Integer runs) {
    this.file = file;
    this.tree = YamlFile.read(file);
    new Defaults(tree).fill(SHAPE);
    new SchemaCheck(SHAPE).check(tree, pointer -> false, faults);
    faults.throwIfAny();
    if (runs != null) {
      tree.root().withObjectProperty("method").put("runs", runs);
    }
    this.study = ScenarioMapper.map(tree.root(), CalibrationStudy.class);
    this.keys = new FittedKeys(tree, study, faults);
  }

  /**
   * Reads a study.
   *
   * @param runs model runs in place of those of the study; null leaves them
   * @throws FaultyInputException with all faults
   */
  public static Calibration read(Path file, Integer runs) {
    return new CalibrationReader(file, runs).calibration();
  }

  private Calibration calibration() {
    keys.checkList();
    checkMethod();
    if (study.cases().isEmpty()) {
      faults.add(
          DiagnosticCode.MISSING_KEY,
          tree.origin("/cases"),
          "the study simulates nothing",
          "one case or more",
          "none");
    }
    for (int c = 0; c < study.cases().size(); c++) {
      readScenario(c);
    }
    Path data = file.resolveSibling(study.observed().path()).normalize();
    EventData events = events(data);
    List<SimulatedCase> cases = events == null ? List.of() : cases(events);
    faults.throwIfAny();
    return new Calibration(
        file,
        tree.root(),
        study,
        List.copyOf(scenarios.values()),
        data,
        hash(data),
        keys.parameters(scenarios.values().iterator().next()),
        cases,
        problem(cases, events));
  }

  private List<SimulatedCase> cases(EventData events) {
    List<SimulatedCase> cases = new ArrayList<>();
    for (int c = 0; c < study.cases().size(); c++) {
      ResolvedScenario scenario = scenarios.get(study.cases().get(c).scenario());
      if (scenario != null) {
        CaseReader reader = new CaseReader(tree, c, scenario, events, keys.pointers(), faults);
        cases.add(reader.read(study, groups(c)));
      }
    }
    return cases;
  }

  /** The number of targets of the study before those of a case. */
  private int groups(int before) {
    return study.cases().subList(0, before).stream().mapToInt(each -> each.targets().size()).sum();
  }

  private void readScenario(int number) {
    String name = study.cases().get(number).scenario();
    String at = "/cases/" + number + "/scenario";
    Path scenario = file.resolveSibling(name).normalize();
    if (scenarios.containsKey(name)) {
      return;
    }
    if (!Files.isRegularFile(scenario)) {
      faults.add(
          DiagnosticCode.UNREADABLE_FILE,
          tree.origin(at),
          "no such scenario: '" + name + "'",
          "a scenario file, relative to the study",
          name);
      return;
    }
    try {
      ResolvedScenario plain = keys.plain(scenario);
      requireSameTheatre(plain, at);
      ResolvedScenario open = keys.open(plain);
      scenarios.put(name, open == null ? plain : open);
    } catch (FaultyInputException e) {
      faults.addAll(e);
    }
  }

  private void requireSameTheatre(ResolvedScenario read, String at) {
    for (ResolvedScenario other : scenarios.values()) {
      if (!other.theatre().id().equals(read.theatre().id())) {
        faults.add(
            DiagnosticCode.BAD_VALUE,
            tree.origin(at),
            "the cases play in different theatres",
            "theatre " + other.theatre().id() + ", as the cases before",
            read.theatre().id());
      }
    }
  }

  /** The events, or null with faults. */
  private EventData events(Path data) {
    if (!Files.isRegularFile(data)) {
      faults.add(
          DiagnosticCode.UNREADABLE_FILE,
          tree.origin("/observed/path"),
          "no such file of events: '" + study.observed().path() + "'",
          "a CSV file with the columns of UCDP GED, relative to the study",
          study.observed().path());
      return null;
    }
    if (scenarios.isEmpty()) {
      return null;
    }
    try {
      ResolvedScenario first = scenarios.values().iterator().next();
      EventData events = EventData.read(data, first);
      requireDyad(events, first);
      return events;
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }

  private void requireDyad(EventData events, ResolvedScenario scenario) {
    String dyad = study.observed().dyad();
    List<String> known =
        scenario.theatre().dyads().keySet().stream()
            .filter(events.events().dyads()::contains)
            .toList();
    if (!known.contains(dyad)) {
      faults.add(
          Diagnostic.of(
                  DiagnosticCode.UNKNOWN_ID,
                  tree.origin("/observed/dyad"),
                  "the theatre and the data share no dyad '" + dyad + "'")
              .expecting(Wording.oneOf(known), dyad)
              .suggesting(Suggestion.of(dyad, known)));
    }
  }

  private FitProblem problem(List<SimulatedCase> cases, EventData events) {
    List<FitTarget> targets = new ArrayList<>();
    for (SimulatedCase each : cases) {
      var counts =
          events.counts(
              study.observed().dyad(), each.days(), each.blocks().get(0).theatre().governorates());
      for (Target target : each.targets()) {
        targets.add(
            new FitTarget(target.transform(), target.group(), target.weight(), target.of(counts)));
      }
    }
    return new FitProblem(study.parameters().size(), targets);
  }

  private void checkMethod() {
    FitMethod method = study.method();
    int dimensions = Math.max(1, study.parameters().size());
    if (method.kind() == FitMethod.Kind.ABC_SMC) {
      checkAbc(method, method.abc(method.runs()), dimensions);
    } else {
      EvolutionSettings settings = method.evolution(method.runs(), dimensions);
      require(
          settings.seedsPerTrial() >= 2,
          "seedsPerTrial",
          "cma-es needs an ensemble in each trial",
          "2 or more",
          settings.seedsPerTrial());
      require(
          settings.trials() > settings.population(),
          "runs",
          "the runs (--runs, or else those here) do not last for one generation",
          "at least " + settings.seedsPerTrial() * (settings.population() + 1),
          method.runs());
    }
  }

  private void checkAbc(FitMethod method, AbcSettings settings, int dimensions) {
    require(
        method.seedsPerTrial() == null || method.seedsPerTrial() == 1,
        "seedsPerTrial",
        "a trial of abc-smc is one pseudo data set: averages of several are too narrow",
        "1",
        method.seedsPerTrial());
    require(
        settings.kept() >= 3 * (dimensions + 1),
        "population",
        "too few particles are kept for the covariance of the parameters",
        "keep x population of %d or more".formatted(3 * (dimensions + 1)),
        settings.kept());
    require(
        settings.first() >= settings.kept(),
        "first",
        "the first generation is smaller than what is kept of it",
        settings.kept() + " or more",
        settings.first());
    require(
        settings.generationRuns() >= settings.first(),
        "runs",
        "the runs (--runs, or else those here) do not last for the first generation and the prediction",
        "at least %d, or less for 'first' and 'predictiveRuns'"
            .formatted(settings.first() + settings.predictive()),
        method.runs());
  }

  private void require(boolean holds, String key, String message, String expected, Integer found) {
    if (!holds) {
      faults.add(
          DiagnosticCode.BAD_VALUE,
          tree.origin("/method/" + key),
          message,
          expected,
          String.valueOf(found));
    }
  }

  private static String hash(Path data) {
    try {
      return Sha256.of(Files.readAllBytes(data));
    } catch (IOException e) {
      throw FaultyInputException.of(data, "cannot be read: " + e.getMessage());
    }
  }
}
