package org.hudna.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Theatre;

/**
 * Reads scenario files: the chain of {@code extends:}, defaults, schema, cross checks, theatre. All
 * faults of a file are told at once. Scenarios read by one reader share their theatres.
 */
public final class ScenarioReader {
  private final SchemaCheck schema = new SchemaCheck();
  private final TheatreReader theatres = new TheatreReader();

  /**
   * The scenario files that a path names.
   *
   * @param fileOrFolder a file, or a folder whose YAML and JSON files are taken, no deeper
   * @throws FaultyInputException if there are none
   */
  public static List<Path> scenarioFiles(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      TextFile.require(fileOrFolder);
      return List.of(fileOrFolder);
    }
    List<Path> files = ScenarioFiles.in(fileOrFolder);
    if (files.isEmpty()) {
      throw FaultyInputException.of(
          Diagnostic.of(
                  DiagnosticCode.UNREADABLE_FILE, Origin.of(fileOrFolder), "no scenario files")
              .expecting("*.yaml, *.yml or *.json directly in the folder", "none"));
    }
    return files;
  }

  /**
   * A scenario with all that its file leaves to others.
   *
   * @throws FaultyInputException with all faults
   */
  public ResolvedScenario read(Path file) {
    return read(file, Map.of());
  }

  /**
   * A scenario with some values changed.
   *
   * @param changes YAML by path, for instance {@code agreement.persuasion.durationDays} and {@code
   *     14}; {@code null} removes
   * @throws FaultyInputException with all faults; those of a change stand at the file's start
   */
  public ResolvedScenario read(Path file, Map<String, String> changes) {
    ExtendsChain chain = new ExtendsChain(file);
    WrittenTree tree = chain.merged();
    if (!changes.isEmpty()) {
      tree.patch(Changes.of(file, changes));
    }
    return resolve(chain.files(), tree);
  }

  /** A scenario with a written tree laid over it; faults of that stand where it was written. */
  ResolvedScenario read(Path file, WrittenTree change) {
    ExtendsChain chain = new ExtendsChain(file);
    WrittenTree tree = chain.merged();
    tree.patch(change);
    return resolve(chain.files(), tree);
  }

  /**
   * A scenario as a folder of results holds it. Its file may be gone, but not its theatre: a file
   * that was named relative to the folder of the program's call is looked for from here, then from
   * the results and the folders above them, until its theatre is the one that the results used.
   *
   * @throws FaultyInputException if the theatre is not where it was, or has changed since
   */
  public ResolvedScenario stored(Manifest.Entry entry, Path results) {
    Path named = Path.of(entry.file());
    if (!(entry.resolved() instanceof ObjectNode tree)) {
      throw FaultyInputException.of(
          named, "the manifest of the results does not hold the scenario");
    }
    List<Path> files = TheatreFinder.filesWith(entry.theatre(), named, results);
    for (Path file : files) {
      ResolvedScenario scenario = resolve(List.of(file), YamlFile.read(file, tree.deepCopy()));
      if (entry.theatreHash() == null || entry.theatreHash().equals(scenario.theatreHash())) {
        return scenario;
      }
    }
    if (files.isEmpty()) {
      throw FaultyInputException.of(
          results,
          "no theatre '"
              + entry.theatre()
              + "' for "
              + named
              + ": call from the folder from which the results were made");
    }
    throw FaultyInputException.of(
        named, "the files of its theatre have changed since the results were made");
  }

  private ResolvedScenario resolve(List<Path> files, WrittenTree tree) {
    new Defaults(tree).fill();
    Set<String> switched = new Switches(tree).apply();
    Faults faults = new Faults();
    NumberCheck numbers = new NumberCheck(tree, faults);
    schema.check(tree, numbers::covers, faults);
    Path folder = theatreFolder(tree, faults);
    Theatre theatre = folder == null ? null : theatre(folder, tree, faults);
    CheckedTree checked = new CheckedTree(tree, theatre, faults);
    new ReferenceCheck(checked).check();
    new TimeCheck(checked).check();
    new ZoneCheck(checked).check();
    faults.throwIfAny();
    return new ResolvedScenario(
        files,
        tree,
        new OpenNumbers(numbers.draws(), switched, null),
        theatre,
        theatres.hash(folder, tree.at("/intensity").asText()));
  }

  /** The theatre's folder, or null, mostly with faults. */
  private static Path theatreFolder(WrittenTree tree, Faults faults) {
    if (!tree.at("/theatre").isTextual() || !tree.at("/intensity").isTextual()) {
      return null;
    }
    Origin named = tree.origin("/theatre");
    try {
      Path folder = TheatreFinder.find(named.file(), tree.at("/theatre").asText(), named);
      requireWindow(folder, tree);
      return folder;
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }

  /** The theatre, or null with faults. */
  private Theatre theatre(Path folder, WrittenTree tree, Faults faults) {
    try {
      LocalDateTime start = new CheckedTree(tree, null, new Faults()).time("/time/start");
      return theatres.read(folder, tree.at("/intensity").asText(), start);
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }

  private static void requireWindow(Path theatre, WrittenTree tree) {
    String window = tree.at("/intensity").asText();
    List<String> windows = TheatreFinder.windows(theatre);
    if (!windows.contains(window)) {
      throw FaultyInputException.of(
          Diagnostic.of(
                  DiagnosticCode.UNKNOWN_ID,
                  tree.origin("/intensity"),
                  "the theatre has no intensity-" + window + ".csv")
              .expecting(Wording.oneOf(windows), window)
              .suggesting(Suggestion.of(window, windows)));
    }
  }
}
