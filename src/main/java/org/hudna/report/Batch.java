package org.hudna.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.io.ComparedBatch;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Manifest;
import org.hudna.io.ResultTable;
import org.hudna.io.ResultsReader;
import org.hudna.io.Suggestion;
import org.hudna.study.comparison.Baseline;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.comparison.ScenarioRuns.Run;

/**
 * The results that a page is about.
 *
 * @param baseline the design that the others are held against
 * @param designs those with complete runs, the baseline first, else in the order of the batch; of a
 *     batch that is not finished only with the runs that all of them have
 * @param runsHere complete runs in the folder
 */
record Batch(
    Path folder, ResultsReader reader, Design baseline, List<Design> designs, long runsHere) {

  /**
   * Reads the metrics of all runs of a folder.
   *
   * @param baseline id of a scenario; null for the one that most others extend
   * @throws FaultyInputException if it is no batch, none of its runs is complete or it has no
   *     scenario of that id
   */
  static Batch read(Path folder, String baseline) {
    if (!Files.isDirectory(folder)) {
      throw FaultyInputException.of(folder, "expected a batch folder, found no such folder");
    }
    ResultsReader reader = ResultsReader.ofScenarios(folder);
    List<Design> here = designs(reader);
    List<Design> designs =
        reader.manifest().status() == Manifest.Status.COMPLETE ? here : Design.alike(here);
    if (designs.isEmpty()) {
      throw FaultyInputException.of(folder, nothing(reader.manifest()));
    }
    Design first = baseline == null ? mostExtended(designs) : named(folder, designs, baseline);
    List<Design> ordered = new ArrayList<>(List.of(first));
    designs.stream().filter(design -> design != first).forEach(ordered::add);
    long runs = here.stream().mapToLong(design -> design.runs().size()).sum();
    return new Batch(folder, reader, first, List.copyOf(ordered), runs);
  }

  Manifest manifest() {
    return reader.manifest();
  }

  /** Whether a scenario's table is there. */
  boolean has(String scenario, ResultTable table) {
    return !scenario.isEmpty() && Files.isRegularFile(reader.file(scenario, table));
  }

  /**
   * Whether any design whose runs are counted has a table; a batch writes some, and counts runs,
   * only at its end.
   */
  boolean hasAny(ResultTable table) {
    return designs.stream()
        .filter(design -> design.entry().completed() > 0)
        .anyMatch(design -> has(design.id(), table));
  }

  /** The numbers of runs of the designs, from the fewest to the most. */
  IntSummaryStatistics runs() {
    return designs.stream().mapToInt(design -> design.runs().size()).summaryStatistics();
  }

  /** The designs but the baseline. */
  List<Design> others() {
    return designs.subList(1, designs.size());
  }

  /** Whether a design simulates the same days of the same theatre as the baseline. */
  boolean sameDays(Design design) {
    return design.period().equals(baseline.period())
        && String.valueOf(design.entry().theatre())
            .equals(String.valueOf(baseline.entry().theatre()));
  }

  private static String nothing(Manifest manifest) {
    String found = "expected results of scenarios, found no complete run";
    return manifest.status() == Manifest.Status.RUNNING
        ? found + ": the batch is still running, or was killed and can go on by --resume"
        : found;
  }

  private static List<Design> designs(ResultsReader reader) {
    Map<String, List<Run>> runs =
        ComparedBatch.of(reader).stream()
            .collect(Collectors.toMap(ScenarioRuns::id, ScenarioRuns::runs));
    return reader.manifest().scenarios().stream()
        .map(entry -> new Design(entry, runs.get(entry.id())))
        .filter(design -> !design.runs().isEmpty())
        .toList();
  }

  private static Design named(Path folder, List<Design> designs, String id) {
    return designs.stream()
        .filter(design -> design.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                FaultyInputException.of(
                    folder,
                    "expected a scenario '" + id + "' with complete runs" + instead(designs, id)));
  }

  private static String instead(List<Design> designs, String id) {
    List<String> ids = designs.stream().map(Design::id).toList();
    String nearest = Suggestion.of(id, ids);
    return nearest == null
        ? ", found " + String.join(", ", ids)
        : "; did you mean '" + nearest + "'?";
  }

  private static Design mostExtended(List<Design> designs) {
    String id = Baseline.of(designs.stream().map(Design::comparableRuns).toList()).id();
    return designs.stream().filter(design -> design.id().equals(id)).findFirst().orElseThrow();
  }
}
