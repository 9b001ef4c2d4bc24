package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.metric.Metric;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.Ablation;
import org.hudna.study.Comparison;
import org.hudna.study.Design;
import org.hudna.study.Direction;
import org.hudna.study.Expectation;
import org.hudna.study.MechanismStudy;
import org.hudna.study.Pairs;

/**
 * Reads a study of mechanisms: its file, and the scenarios that it compares. All faults are told at
 * once; those of changed keys stand in the study.
 */
public final class StudyReader {
  private static final Shape.Fields SHAPE = ScenarioShape.fields(MechanismStudy.class);
  private static final String OFF = "off";

  private final ScenarioReader scenarios = new ScenarioReader();
  private final Path file;
  private final WrittenTree tree;
  private final Faults faults = new Faults();
  private final Map<String, ScenarioFamily> variants = new LinkedHashMap<>();
  private final Map<String, ResolvedScenario> files = new LinkedHashMap<>();
  private final Map<String, String> idByHash = new HashMap<>();
  private final Design design;

  /**
   * Reads a study.
   *
   * @throws FaultyInputException with all faults
   */
  public StudyReader(Path file) {
    this.file = file;
    this.tree = YamlFile.read(file);
    new Defaults(tree).fill(SHAPE);
    new SchemaCheck(SHAPE).check(tree, pointer -> false, faults);
    faults.throwIfAny();
    MechanismStudy study = ScenarioMapper.map(tree.root(), MechanismStudy.class);
    List<Comparison> comparisons = new ArrayList<>();
    if (study.directions().isEmpty() && study.ablations().isEmpty()) {
      faults.add(
          Diagnostic.of(
                  DiagnosticCode.MISSING_KEY,
                  tree.origin(Pointers.ROOT).key(),
                  "the study compares nothing")
              .expecting("rows under 'directions' or 'ablations'", "neither"));
    }
    for (int i = 0; i < study.directions().size(); i++) {
      comparisons.add(direction(study.directions().get(i), "/directions/" + i));
    }
    for (int i = 0; i < study.ablations().size(); i++) {
      comparisons.addAll(ablation(study.ablations().get(i), "/ablations/" + i));
    }
    faults.throwIfAny();
    this.design = new Design(study.title(), variants, comparisons);
  }

  /** What is to be run and compared. */
  public Design design() {
    return design;
  }

  /** The scenario files, as they are without any change. */
  public List<ResolvedScenario> files() {
    return List.copyOf(files.values());
  }

  private Comparison direction(Direction row, String at) {
    String name = row.baseline() == null ? row.scenario() : row.baseline();
    String where = row.baseline() == null ? at + "/scenario" : at + "/baseline";
    String baseline = variant(name, where, KeyOverlay.of(tree, at + "/against"), "");
    String changed =
        variant(row.scenario(), at + "/scenario", KeyOverlay.of(tree, at + "/with"), "");
    return new Comparison(
        Comparison.Part.DIRECTION,
        row.mechanism(),
        row.change(),
        row.question(),
        ResolvedScenario.idOf(Path.of(row.scenario())),
        baseline,
        changed,
        expectations(row.metrics(), at + "/metrics"),
        row.over(),
        100);
  }

  private List<Comparison> ablation(Ablation row, String at) {
    Map<String, Expectation> open = new LinkedHashMap<>();
    row.metrics().forEach(metric -> open.put(metric, Expectation.OPEN));
    Map<Metric, Expectation> metrics = expectations(open, at + "/metrics");
    List<Mechanism> all =
        row.mechanisms() == null ? Arrays.asList(Mechanism.values()) : row.mechanisms();
    String baseline = variant(row.scenario(), at + "/scenario", new WrittenTree(), "");
    return all.stream().map(each -> without(each, row, at, baseline, metrics)).toList();
  }

  private Comparison without(
      Mechanism mechanism,
      Ablation row,
      String at,
      String baseline,
      Map<Metric, Expectation> metrics) {
    String place = at + "/scenario";
    WrittenTree off = new WrittenTree();
    off.root().withObjectProperty("mechanisms").put(mechanism.key(), false);
    off.origins().put(Pointers.ROOT, tree.origin(place));
    off.origins().put("/mechanisms", tree.origin(place));
    off.origins().put("/mechanisms/" + mechanism.key(), tree.origin(place));
    return new Comparison(
        Comparison.Part.ABLATION,
        mechanism.key(),
        OFF,
        mechanism.description(),
        ResolvedScenario.idOf(Path.of(row.scenario())),
        baseline,
        variant(row.scenario(), place, off, mechanism.key() + " " + OFF),
        metrics,
        List.of(Pairs.ALL),
        row.replicatesPercent());
  }

  private Map<Metric, Expectation> expectations(Map<String, Expectation> named, String at) {
    Map<Metric, Expectation> metrics = new LinkedHashMap<>();
    List<String> known = Arrays.stream(Metric.values()).map(Metric::column).toList();
    named.forEach(
        (name, expected) ->
            Metric.of(name)
                .ifPresentOrElse(
                    metric -> metrics.put(metric, expected),
                    () ->
                        faults.add(
                            Diagnostic.of(
                                    DiagnosticCode.UNKNOWN_ID,
                                    tree.origin(Pointers.child(at, name)).key(),
                                    "there is no metric '" + name + "'")
                                .expecting("a metric's column in runs.csv", name)
                                .suggesting(Suggestion.of(name, known)))));
    return metrics.isEmpty() ? new EnumMap<>(Metric.class) : metrics;
  }

  /** The id of the variant that a change of a scenario file makes. */
  private String variant(String name, String at, WrittenTree change, String label) {
    Path scenario = file.resolveSibling(name).normalize();
    if (!Files.isRegularFile(scenario)) {
      faults.add(
          DiagnosticCode.UNREADABLE_FILE,
          tree.origin(at),
          "no such scenario: '" + name + "'",
          "a scenario file, relative to the study",
          name);
      return at;
    }
    try {
      ResolvedScenario plain = files.get(name);
      if (plain == null) {
        plain = scenarios.read(scenario);
        files.put(name, plain);
      }
      ResolvedScenario read = change.root().isEmpty() ? plain : scenarios.read(scenario, change);
      String changes = label.isEmpty() ? change.root().toString() : label;
      String id = read == plain ? read.id() : read.id() + ", " + changes;
      String known = idByHash.putIfAbsent(read.hash(), id);
      if (known == null) {
        variants.put(id, read);
      }
      return known == null ? id : known;
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return at;
    }
  }
}
