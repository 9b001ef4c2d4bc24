package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hudna.io.Manifest.Entry;
import org.hudna.io.ResultsReader.Run;
import org.hudna.study.comparison.ScenarioRuns;

/** The runs of a batch as comparisons take them. */
public final class ComparedBatch {
  private ComparedBatch() {}

  /**
   * The runs of all scenarios, in the order of the batch. Of a batch that is not finished, those
   * whose rows are whole; it may have none of a scenario.
   *
   * @throws FaultyInputException if a finished batch lacks a table
   */
  public static List<ScenarioRuns> of(ResultsReader results) {
    return results.manifest().scenarios().stream().map(entry -> of(results, entry)).toList();
  }

  private static ScenarioRuns of(ResultsReader results, Entry entry) {
    boolean complete = results.manifest().status() == Manifest.Status.COMPLETE;
    Path table = results.file(entry.id(), ResultTable.RUNS);
    List<Run> runs =
        Files.isRegularFile(table) || (complete && entry.completed() > 0)
            ? results.runs(entry.id())
            : begun(table.resolveSibling(table.getFileName() + ".part"));
    return new ScenarioRuns(
        entry.id(),
        entry.extendsId(),
        runs.stream()
            .map(run -> new ScenarioRuns.Run(run.replicate(), run.seed(), run.values()))
            .toList(),
        CountedDaysReader.of(entry));
  }

  /** The runs of a table that grows; its last line may be torn. */
  private static List<Run> begun(Path part) {
    List<Run> runs = new ArrayList<>();
    if (!Files.isRegularFile(part)) {
      return runs;
    }
    try {
      String text = Files.readString(part);
      Path whole = Files.createTempFile("runs", ".csv");
      try {
        String lines = text.substring(0, text.lastIndexOf('\n') + 1);
        Files.writeString(whole, lines, StandardCharsets.UTF_8);
        RunRows.completed(whole, row -> runs.add(ResultsReader.run(row)));
      } finally {
        Files.delete(whole);
      }
    } catch (IOException e) {
      throw FaultyInputException.of(part, "cannot be read: " + e.getMessage());
    }
    runs.sort(Comparator.comparingInt(Run::replicate));
    return runs;
  }
}
