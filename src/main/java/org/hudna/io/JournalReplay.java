package org.hudna.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.io.Manifest.Entry;
import org.hudna.io.Manifest.Failure;

/** Takes the lines of a journal for as long as they agree with the manifest and the files. */
final class JournalReplay {
  private final Path folder;
  private final Manifest manifest;
  private final List<ScenarioResults.Progress> progress = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private long runs;

  JournalReplay(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
    manifest.scenarios().forEach(entry -> progress.add(new ScenarioResults.Progress()));
  }

  /** Whether the run of a line is whole in the files; only then it counts. */
  boolean take(JournalLine line) {
    int scenarios = progress.size();
    int scenario = (int) (runs % scenarios);
    Entry entry = manifest.scenarios().get(scenario);
    boolean inPlace =
        line.scenario().equals(entry.id()) && line.replicate() == runs / scenarios + 1;
    if (!inPlace || !whole(folder.resolve(entry.id()), line.lengths())) {
      return false;
    }
    progress.get(scenario).take(line);
    if (line.failure() != null) {
      failures.add(line.failure());
    }
    runs++;
    return true;
  }

  /** Runs that were taken. */
  long runs() {
    return runs;
  }

  /** Those of them that broke off. */
  List<Failure> failures() {
    return failures;
  }

  /** Opens the files of each scenario after the runs that were taken. */
  List<ScenarioResults> open() throws IOException {
    List<ScenarioResults> results = new ArrayList<>();
    for (int i = 0; i < progress.size(); i++) {
      String id = manifest.scenarios().get(i).id();
      results.add(new ScenarioResults(id, folder.resolve(id), manifest.events(), progress.get(i)));
    }
    return results;
  }

  private static boolean whole(Path scenario, Map<String, Long> lengths) {
    try {
      for (Map.Entry<String, Long> length : lengths.entrySet()) {
        if (ResultFile.lengthOf(scenario.resolve(length.getKey())) < length.getValue()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
