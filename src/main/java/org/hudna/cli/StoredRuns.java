package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.EventReader;
import org.hudna.io.Manifest;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultTable;
import org.hudna.io.ResultsReader;
import org.hudna.io.ScenarioReader;
import org.hudna.io.ShellWord;
import org.hudna.io.StoredRun;
import org.hudna.scenario.Scenario;
import org.hudna.view.scene.Recording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads a run of a folder of results for commands that show it. */
final class StoredRuns {
  private final CommandSpec spec;
  private final Path folder;
  private final ResultsReader results;

  /** Opens a folder. */
  StoredRuns(CommandSpec spec, Path folder) {
    this.spec = spec;
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      throw fault("expected a folder of results, found no folder " + folder);
    }
    this.results = ResultsReader.ofScenarios(folder);
  }

  /**
   * A run with all its events.
   *
   * @param scenario id; null when the folder holds only one
   * @param replicate counted from 1
   */
  ReplayedRun read(String scenario, int replicate) throws IOException {
    String id = id(scenario);
    long seed = seed(id, replicate);
    Manifest.Entry entry =
        results.manifest().scenarios().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    Path events = results.file(id, ResultTable.EVENTS);
    if (!Files.isRegularFile(events)) {
      throw fault(folder + " holds no events; this makes them: " + commandWithEvents());
    }
    ResolvedScenario family = new ScenarioReader().stored(entry, folder);
    Scenario drawn = family.draw(seed);
    Recording recording = new Recording(drawn, family.theatre());
    try (EventReader reader = new EventReader(events)) {
      StoredRun run =
          reader
              .find(replicate)
              .orElseThrow(() -> fault(events + " holds no replicate " + replicate));
      run.replay(recording);
    }
    recording.close();
    tellOtherVersion();
    return new ReplayedRun(drawn, family.theatre(), id, replicate, seed, recording);
  }

  private String id(String scenario) {
    List<String> ids = results.scenarios();
    if (scenario == null && ids.size() == 1) {
      return ids.get(0);
    }
    if (scenario == null) {
      throw fault(
          folder
              + " holds "
              + ids.size()
              + " scenarios: choose one with --scenario "
              + String.join("|", ids));
    }
    if (!ids.contains(scenario)) {
      throw fault(
          "--scenario: "
              + folder
              + " holds no scenario '"
              + scenario
              + "'"
              + NearestNames.of(scenario, ids));
    }
    return scenario;
  }

  private long seed(String id, int replicate) {
    List<ResultsReader.Run> runs = results.runs(id);
    return runs.stream()
        .filter(run -> run.replicate() == replicate)
        .mapToLong(ResultsReader.Run::seed)
        .findFirst()
        .orElseThrow(() -> fault("--replicate: " + expected(id, runs) + ", found " + replicate));
  }

  private static String expected(String id, List<ResultsReader.Run> runs) {
    if (runs.isEmpty()) {
      return "expected a run of " + id + " that came to its end, of which there is none";
    }
    int last = runs.stream().mapToInt(ResultsReader.Run::replicate).max().orElseThrow();
    boolean all = last == runs.size();
    return "expected 1 to " + last + (all ? "" : " without those that broke off");
  }

  /** Says so when another version stored the events: what is shown is theirs all the same. */
  private void tellOtherVersion() {
    Manifest made = results.manifest();
    String by = made.version() + " (" + made.gitCommit() + ")";
    String now = Version.number() + " (" + Version.commit() + ")";
    if (!by.equals(now)) {
      spec.commandLine().getErr().println("hudna: events of version " + by + ", shown by " + now);
    }
  }

  /** The command that made the folder, with events and into the same place. */
  private String commandWithEvents() {
    String command = results.manifest().command().replaceAll(" --events[ =]\\S+", "");
    String out = command.contains(" --out") ? "" : " --out " + ShellWord.of(folder.toString());
    String replace = command.contains(" --overwrite") ? "" : " --overwrite";
    return command + " --events all" + out + replace;
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
