package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.RunOutput.Delivery;
import org.hudna.experiment.Seeds;
import org.hudna.model.CeasefireSimulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to write a run of the reference: its tables with the journal, and the journal alone
 * (its line, and the sums by district that it needs to go on). To be held against the time of the
 * run itself, which {@code ReferenceRunBenchmark} measures.
 *
 * <pre>
 * mvn -P jmh test-compile exec:exec -Djmh.args="JournalBenchmark"
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
public class JournalBenchmark {
  private static final int RUNS = 100;

  private ResolvedScenario scenario;
  private RunOutcome outcome;
  private Path folder;
  private ResultsWriter writer;
  private Journal journal;
  private ResultFile spool;

  /** Makes the run. */
  @Setup(Level.Trial)
  public void run() throws IOException {
    scenario = new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
    List<RunOutcome> outcomes = new ArrayList<>();
    new BatchRunner(
            new Plan(List.of(scenario), 1, Seeds.from(1)),
            (drawn, theatre, seed, sink) ->
                new CeasefireSimulation(drawn, theatre, seed, sink).runToEnd(),
            new RowBytes(false),
            1)
        .run(outcomes::add);
    outcome = outcomes.get(0);
  }

  /** Opens the files. */
  @Setup(Level.Iteration)
  public void open() throws IOException {
    folder = Files.createTempDirectory("journal");
    Manifest.Provenance made = new Manifest.Provenance("", "", "", "", Instant.EPOCH.toString());
    Files.createDirectory(folder.resolve("batch"));
    writer =
        new ResultsWriter(
            folder.resolve("batch"),
            Manifest.starting(made, Manifest.Kind.BATCH, 1L, RUNS, List.of(scenario)),
            "hudna");
    Path alone = Files.createDirectory(folder.resolve("alone"));
    journal = Journal.create(alone);
    spool = ResultFile.create(alone.resolve(DistrictSpool.FILE_NAME));
  }

  /** Removes them. */
  @TearDown(Level.Iteration)
  public void remove() throws IOException {
    writer.close();
    journal.close();
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Rows, journal and all. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public void tablesAndJournal() throws IOException {
    for (int i = 0; i < RUNS; i++) {
      Delivery delivery = writer.open(id(i)).close(outcome);
      delivery.deliver();
    }
  }

  /** The journal alone. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public void journalAlone() throws IOException {
    for (int i = 0; i < RUNS; i++) {
      spool.append(DistrictSpool.run(((RunOutcome.Completed) outcome).result().districts()));
      Map<String, Long> lengths = Map.of(DistrictSpool.FILE_NAME, spool.length());
      journal.append(JournalLine.of(i, outcome, null, lengths));
    }
  }

  private RunId id(int replicate) {
    return new RunId(0, scenario.id(), replicate + 1, outcome.id().seed());
  }
}
