package org.hudna.io;

import java.nio.file.Path;
import java.util.List;
import org.hudna.study.validation.ValidationPlan;
import org.hudna.study.validation.ValidationStudy;

/**
 * Reads a validation: its file or the terms of a command line, the scenarios and the event data
 * that it names. All faults of a step are told at once.
 */
public final class ValidationReader {
  private static final Shape.Fields SHAPE = ScenarioShape.fixed(ValidationStudy.class);

  private final ValidationStudy study;
  private final ValidationSource source;
  private final ValidationPlan plan;

  /**
   * Reads the file of a study.
   *
   * @throws FaultyInputException with all faults
   */
  public ValidationReader(Path file) {
    WrittenTree tree = YamlFile.read(file);
    this.study = study(tree);
    this.source = new ValidationSource(tree, file, file::resolveSibling);
    this.plan = new PlanReader(study, source).plan();
  }

  /**
   * Reads what a command line says of one scenario; paths are relative to the working folder.
   *
   * @throws FaultyInputException with all faults; those of terms stand at the scenario
   */
  public ValidationReader(Path scenario, ValidationStudy terms) {
    WrittenTree tree = new WrittenTree();
    tree.origins().put(Pointers.ROOT, Origin.of(scenario));
    this.study = terms;
    this.source = new ValidationSource(tree, scenario, Path::of);
    this.plan = new PlanReader(study, source).plan();
  }

  /**
   * Whether a file is a study of this kind rather than a scenario.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public static boolean isStudy(Path file) {
    WrittenTree tree = YamlFile.read(file);
    return !tree.root().has("extends") && !tree.root().has("theatre");
  }

  private static ValidationStudy study(WrittenTree tree) {
    Faults faults = new Faults();
    new Defaults(tree).fill(SHAPE);
    new SchemaCheck(SHAPE).check(tree, pointer -> false, faults);
    new DayCheck(tree, faults).check(SHAPE);
    faults.throwIfAny();
    return ScenarioMapper.map(tree.root(), ValidationStudy.class);
  }

  /** What the file or the command line says. */
  public ValidationStudy study() {
    return study;
  }

  /** What can be carried out. */
  public ValidationPlan plan() {
    return plan;
  }

  /** The scenario files, as they are without any change. */
  public List<ResolvedScenario> files() {
    return source.files();
  }
}
