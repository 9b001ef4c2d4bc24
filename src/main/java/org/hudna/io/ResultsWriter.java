package org.hudna.io;

import java.io.Closeable;
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
import org.hudna.metric.Metric;
import org.hudna.model.event.SimulationEvent;

/**
 * Streams the runs of a batch into a results folder: the manifest first, then rows run by run, each
 * followed by its line in the journal, and at the end the summaries and the completed manifest.
 * Files carry temporary names until then. Whenever it breaks off, {@link #resume} goes on.
 */
public final class ResultsWriter implements RunOutput, Closeable {
  private final Path folder;
  private final Manifest manifest;
  private final String program;
  private final Journal journal;
  private final List<ScenarioResults> scenarios;
  private final List<Failure> failures;
  private long delivered;

  /**
   * Writes the manifest and opens the files.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready
   * @param manifest what is known at the start; its scenarios are those of the plan, in its order
   * @param program how the program is called, for commands that repeat a run
   * @throws UnusableFolderException if another process works in the folder
   */
  public ResultsWriter(Path folder, Manifest manifest, String program) throws IOException {
    this(folder, manifest, program, Journal.create(folder));
  }

  /**
   * Goes on where an earlier process ended, however it ended. What it wrote beyond the last line of
   * its journal is cut off.
   *
   * @param folder a folder with a manifest and a journal
   * @throws UnusableFolderException if it has none, or another process works in the folder
   */
  public static ResultsWriter resume(Path folder, String program) throws IOException {
    Journal journal = Journal.open(folder);
    return new ResultsWriter(folder, ManifestFile.read(folder).restarted(), program, journal);
  }

  private ResultsWriter(Path folder, Manifest manifest, String program, Journal journal)
      throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    this.program = program;
    this.journal = journal;
    try {
      JournalReplay replay = new JournalReplay(folder, manifest);
      journal.read(replay::take);
      delivered = replay.runs();
      failures = replay.failures();
      ManifestFile.write(folder, manifest);
      scenarios = replay.open();
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  @Override
  public RunRecorder open(RunId run) {
    return new Recorder(run, manifest.events() ? new EventText(run) : null);
  }

  /**
   * Completes the files and the manifest. Runs that were not delivered are not in them. What helps
   * to go on stays until {@link #finish}.
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
      ScenarioResults.Progress made = results.progress();
      entries.add(manifest.scenarios().get(i).withRuns(made.completions(), made.failures()));
    }
    Manifest.Status status = early ? Manifest.Status.INTERRUPTED : Manifest.Status.COMPLETE;
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    ManifestFile.write(folder, manifest.ended(ended, status, entries, failures, digests));
  }

  /** Removes what is needed to go on, the journal last, when nothing is left to be done. */
  public void finish() throws IOException {
    for (ScenarioResults results : scenarios) {
      results.finish();
    }
    journal.delete();
  }

  /** Lets other processes work in the folder. */
  @Override
  public void close() throws IOException {
    journal.close();
  }

  /** Number of scenarios. */
  public int scenarios() {
    return scenarios.size();
  }

  /** Runs that were delivered so far, those of earlier processes with them. */
  public long delivered() {
    return delivered;
  }

  /** Those of them that came to their end. */
  public long completed() {
    return delivered - failures.size();
  }

  /** Runs that broke off so far, each with the command that repeats it. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  /**
   * The values of a metric so far, one for each delivered run as it stands in runs.csv; NaN where
   * there is none.
   *
   * @param scenario position of the scenario in the plan
   */
  public double[] values(int scenario, Metric metric) {
    return RunRows.column(scenarios.get(scenario).runs(), metric);
  }

  private void deliver(RunOutcome outcome, Map<ResultTable, byte[]> rows) throws IOException {
    ScenarioResults results = scenarios.get(outcome.id().scenario());
    results.add(outcome, rows);
    Failure failure = outcome instanceof Failed failed ? failure(failed) : null;
    journal.append(JournalLine.of(delivered, outcome, failure, results.lengths()));
    delivered++;
    if (failure != null) {
      failures.add(failure);
    }
  }

  private Failure failure(Failed failed) {
    RunId run = failed.id();
    Entry entry = manifest.scenarios().get(run.scenario());
    String posterior = entry.posterior() == null ? "" : Posterior.OPTION;
    return new Failure(
        run.scenarioId(),
        run.replicate(),
        run.seed(),
        failed.stage().name().toLowerCase(Locale.ROOT),
        failed.error(),
        program + " run " + ShellWord.of(entry.file()) + " --seed " + run.seed() + posterior);
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
