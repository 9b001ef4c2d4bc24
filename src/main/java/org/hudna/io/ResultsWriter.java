package org.hudna.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.RunOutcome.Completed;
import org.hudna.experiment.RunOutcome.Failed;
import org.hudna.experiment.RunOutput;
import org.hudna.io.Manifest.Entry;
import org.hudna.io.Manifest.Failure;
import org.hudna.metric.Summary;
import org.hudna.model.event.SimulationEvent;

/**
 * Streams the runs of a batch into a results folder: the manifest first, then rows run by run, and
 * at the end the summaries and the completed manifest. Files carry temporary names until then.
 */
public final class ResultsWriter implements RunOutput {
  private final Path folder;
  private final Manifest manifest;
  private final String program;
  private final boolean events;
  private final List<ScenarioResults> scenarios = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  /**
   * Writes the manifest and opens the files.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready
   * @param manifest what is known at the start; its scenarios are those of the plan, in its order
   * @param program how the program is called, for commands that repeat a run
   * @param events whether to keep all events of all runs
   */
  public ResultsWriter(Path folder, Manifest manifest, String program, boolean events)
      throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    this.program = program;
    this.events = events;
    ManifestFile.write(folder, manifest);
    for (Entry entry : manifest.scenarios()) {
      scenarios.add(new ScenarioResults(entry.id(), folder.resolve(entry.id()), events));
    }
  }

  @Override
  public RunRecorder open(RunId run) {
    return new Recorder(run, events ? new EventText(run) : null);
  }

  /**
   * Completes the files and the manifest. Runs that were not delivered are not in them.
   *
   * @param at the present instant
   * @param early whether the batch was stopped before its end
   */
  public void complete(Instant at, boolean early) throws IOException {
    Map<String, String> digests = new TreeMap<>(TheatreMapFile.digests(folder));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      ScenarioResults results = scenarios.get(i);
      digests.putAll(results.complete());
      entries.add(manifest.scenarios().get(i).withRuns(results.summary().runs(), results.failed()));
    }
    Manifest.Status status = early ? Manifest.Status.INTERRUPTED : Manifest.Status.COMPLETE;
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    ManifestFile.write(folder, manifest.ended(ended, status, entries, failures, digests));
  }

  /** The metrics of a scenario so far, by its position in the plan. */
  public Summary summary(int scenario) {
    return scenarios.get(scenario).summary();
  }

  /** Runs that broke off so far, each with the command that repeats it. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  private void deliver(RunOutcome outcome, Map<ResultTable, byte[]> rows) throws IOException {
    RunId run = outcome.id();
    scenarios.get(run.scenario()).add(outcome, rows);
    if (outcome instanceof Failed failed) {
      String file = manifest.scenarios().get(run.scenario()).file();
      failures.add(
          new Failure(
              run.scenarioId(),
              run.replicate(),
              run.seed(),
              failed.stage().name().toLowerCase(Locale.ROOT),
              failed.error(),
              program + " run " + ShellWord.of(file) + " --seed " + run.seed()));
    }
  }

  private final class Recorder implements RunRecorder {
    private final RunId run;
    private final EventText text;

    Recorder(RunId run, EventText text) {
      this.run = run;
      this.text = text;
    }

    @Override
    public void take(SimulationEvent event) {
      if (text != null) {
        text.take(event);
      }
    }

    @Override
    public Delivery close(RunOutcome outcome) {
      Map<ResultTable, byte[]> rows = new RunText(run).of(outcome);
      if (text != null && outcome instanceof Completed completed) {
        rows.put(ResultTable.EVENTS, text.compressed(completed.result().firstDay().atStartOfDay()));
      }
      return () -> deliver(outcome, rows);
    }
  }
}
