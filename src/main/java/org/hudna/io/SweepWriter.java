package org.hudna.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
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
import org.hudna.io.Manifest.Failure;
import org.hudna.io.Manifest.Varied;

/**
 * Streams the runs of a sweep into a results folder: manifest and design first, then a row for each
 * run, followed by its line in the journal; at the end the runs sorted by point, what is made of
 * them and the completed manifest. Whenever it breaks off, {@link #resume} goes on.
 */
public final class SweepWriter implements RunOutput, Closeable {
  private final Path folder;
  private final Manifest manifest;
  private final Sweep sweep;
  private final String program;
  private final SweepTables tables;
  private final Journal journal;
  private final ResultFile rows;
  private final List<Failure> failures = new ArrayList<>();
  private long delivered;
  private long length;

  /**
   * Writes the manifest and the design.
   *
   * @param folder a folder that {@link ResultsFolder#prepare} made ready
   * @param manifest made by {@link #manifest}
   * @param program how the program is called, for commands that repeat a run
   * @throws UnusableFolderException if another process works in the folder
   */
  public SweepWriter(Path folder, Manifest manifest, Sweep sweep, String program)
      throws IOException {
    this(folder, manifest, sweep, program, Journal.create(folder));
  }

  /**
   * Goes on where an earlier process ended, however it ended.
   *
   * @throws UnusableFolderException if it has no journal, or another process works in the folder
   */
  public static SweepWriter resume(Path folder, Sweep sweep, String program) throws IOException {
    Journal journal = Journal.open(folder);
    return new SweepWriter(folder, ManifestFile.read(folder).restarted(), sweep, program, journal);
  }

  private SweepWriter(Path folder, Manifest manifest, Sweep sweep, String program, Journal journal)
      throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    this.sweep = sweep;
    this.program = program;
    this.tables = new SweepTables(sweep.design());
    this.journal = journal;
    this.delivered = 0;
    this.length = 0;
    try {
      journal.read(this::replay);
      ManifestFile.write(folder, manifest);
      CompleteFiles.write(Map.of(folder.resolve(SweepTables.DESIGN), tables.design()));
      Path growing = folder.resolve(SweepTables.GROWING);
      rows = delivered == 0 ? ResultFile.create(growing) : ResultFile.reopen(growing, length);
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * The manifest of a sweep that has not started.
   *
   * @param plain that of a batch of the sweep's scenario alone
   * @param vary the keys and values as they were written
   */
  public static Manifest manifest(Manifest plain, Sweep sweep, List<String> vary) {
    return plain.varying(Varied.of(sweep, vary));
  }

  private boolean replay(JournalLine line) {
    int points = sweep.design().size();
    boolean inPlace =
        line.scenario().equals(Sweep.id((int) (line.position() % points)))
            && line.replicate() == line.position() / points + 1;
    if (!inPlace || !whole(line)) {
      return false;
    }
    length = line.lengths().get(SweepTables.GROWING);
    if (line.failure() != null) {
      failures.add(line.failure());
    }
    delivered++;
    return true;
  }

  private boolean whole(JournalLine line) {
    try {
      Long needed = line.lengths().get(SweepTables.GROWING);
      return needed != null && ResultFile.lengthOf(folder.resolve(SweepTables.GROWING)) >= needed;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public RunRecorder open(RunId run) {
    return outcome -> {
      byte[] row =
          SweepTables.row(
              run.scenario(),
              run.replicate(),
              run.seed(),
              outcome instanceof Completed completed ? completed.result().values() : null);
      return () -> deliver(outcome, row);
    };
  }

  private void deliver(RunOutcome outcome, byte[] row) throws IOException {
    rows.append(row);
    RunId run = outcome.id();
    Failure failure = outcome instanceof Failed failed ? failure(failed) : null;
    Map<String, Long> lengths = Map.of(SweepTables.GROWING, rows.length());
    journal.append(
        new JournalLine(
            delivered, run.scenarioId(), run.replicate(), run.seed(), failure, Map.of(), lengths));
    delivered++;
    if (failure != null) {
      failures.add(failure);
    }
  }

  private Failure failure(Failed failed) {
    RunId run = failed.id();
    return new Failure(
        run.scenarioId(),
        run.replicate(),
        run.seed(),
        failed.stage().name().toLowerCase(Locale.ROOT),
        failed.error(),
        sweep.repeat(program, run));
  }

  /**
   * Makes the tables and completes the manifest. Runs that were not delivered are not in them.
   *
   * @param at the present instant
   * @param early whether the sweep was stopped before its end
   */
  public void complete(Instant at, boolean early) throws IOException {
    Map<String, String> digests =
        new TreeMap<>(tables.complete(rows.temporary(), folder, sweep.table(folder)));
    Path design = folder.resolve(SweepTables.DESIGN);
    digests.put(SweepTables.DESIGN, Sha256.of(Files.readAllBytes(design)));
    Manifest.Status status = early ? Manifest.Status.INTERRUPTED : Manifest.Status.COMPLETE;
    String ended = at.truncatedTo(ChronoUnit.SECONDS).toString();
    ManifestFile.write(
        folder,
        manifest.ended(
            ended,
            status,
            List.of(manifest.scenarios().get(0).withRuns(completed(), failures.size())),
            failures,
            digests));
  }

  /** Removes what is needed to go on, the journal last, when nothing is left to be done. */
  public void finish() throws IOException {
    Files.deleteIfExists(rows.temporary());
    journal.delete();
  }

  /** Lets other processes work in the folder. */
  @Override
  public void close() throws IOException {
    journal.close();
  }

  /** Runs that were delivered so far, those of earlier processes with them. */
  public long delivered() {
    return delivered;
  }

  /** Those of them that came to their end. */
  public long completed() {
    return delivered - failures.size();
  }
}
