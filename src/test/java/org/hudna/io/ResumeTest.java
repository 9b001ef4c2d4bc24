package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.experiment.Stopping;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.Manifest.Provenance;
import org.hudna.metric.Metric;
import org.hudna.model.CeasefireSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {
  private static final ResolvedScenario MINI =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private static final int REPLICATES = 6;
  private static final long UNLUCKY = Seeds.from(1).of(2);
  private static final Simulator MODEL =
      (scenario, theatre, seed, sink) -> {
        if (seed == UNLUCKY) {
          throw new IllegalStateException("no luck");
        }
        new CeasefireSimulation(scenario, theatre, seed, sink).runToEnd();
      };

  @TempDir private Path temp;

  @ParameterizedTest(name = "stopped after {0} runs")
  @ValueSource(ints = {0, 1, 2, 5, 6})
  void givesTheBytesOfAnUndisturbedBatch(int stopAfter) throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, stopAfter);
    }

    finish(folder);

    assertThat(contents(folder)).isEqualTo(undisturbed);
  }

  @Test
  void readsWhatAnInterruptedBatchHoldsAndGoesOn() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
      writer.complete(Instant.EPOCH, true);
    }
    assertThat(new ResultsReader(folder).runs("mini")).hasSize(2);
    assertThat(new ResultsReader(folder).manifest().status())
        .isEqualTo(Manifest.Status.INTERRUPTED);

    finish(folder);

    assertThat(contents(folder)).isEqualTo(undisturbed);
  }

  @Test
  void completesAgainWhatWasKilledBeforeTheJournalWasRemoved() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, REPLICATES);
      writer.complete(Instant.EPOCH, false);
    }
    Files.move(folder.resolve("mini/aid.csv"), folder.resolve("mini/aid.csv.part"));

    finish(folder);

    assertThat(contents(folder)).isEqualTo(undisturbed);
  }

  @Test
  void cutsOffWhatTheJournalDoesNotSay() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 4);
    }
    append(folder.resolve("mini/daily.csv.part"), "mini,5,2016-0");
    append(folder.resolve("mini/districts.runs.part"), "\0\1");
    append(folder.resolve(Journal.FILE_NAME), "{\"position\":4,\"scenario\":\"mi");

    finish(folder);

    assertThat(contents(folder)).isEqualTo(undisturbed);
  }

  @Test
  void makesRunsAgainWhoseRowsWereLost() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path folder = temp.resolve("disturbed");
    long whole;
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
      whole = Files.size(folder.resolve("mini/state.csv.part"));
    }
    try (var channel =
        Files.newByteChannel(folder.resolve("mini/state.csv.part"), StandardOpenOption.WRITE)) {
      channel.truncate(whole - 1);
    }

    try (ResultsWriter writer = ResultsWriter.resume(folder, "./hudna")) {
      assertThat(writer.delivered()).isEqualTo(2);
    }
    finish(folder);

    assertThat(contents(folder)).isEqualTo(undisturbed);
  }

  @Test
  void keepsAFailedRunWithItsStageAndCommand() throws Exception {
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
    }

    finish(folder);

    assertThat(new ResultsReader(folder).manifest().failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.stage()).isEqualTo("simulate");
              assertThat(failure.repeat()).endsWith("mini.yaml --seed " + UNLUCKY);
            });
  }

  @Test
  void letsOneProcessWorkInAFolder() throws Exception {
    Path folder = temp.resolve("out");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 1);
      assertThatThrownBy(() -> ResultsWriter.resume(folder, "./hudna"))
          .isInstanceOf(UnusableFolderException.class)
          .hasMessageContaining("in use");
      assertThatThrownBy(() -> ResultsFolder.prepare(folder, Kind.BATCH, true))
          .isInstanceOf(UnusableFolderException.class)
          .hasMessageContaining("in use");
      assertThatThrownBy(() -> new ResultsWriter(folder, manifest(), "./hudna"))
          .isInstanceOf(UnusableFolderException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void removesAllThatAnUnfinishedBatchLeft() throws Exception {
    Path folder = temp.resolve("out");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
    }

    ResultsFolder.prepare(folder, Kind.BATCH, true);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void removesAllThatAnInterruptedBatchLeft() throws Exception {
    Path folder = temp.resolve("out");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
      writer.complete(Instant.EPOCH, true);
    }

    ResultsFolder.prepare(folder, Kind.BATCH, true);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void showsTheValuesOfUnfinishedRunsAsTheyStandInTheirTable() throws Exception {
    Path folder = temp.resolve("out");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, 3);
      double[] values = writer.values(0, Metric.TRUST_END);

      writer.complete(Instant.EPOCH, true);
      List<ResultsReader.Run> runs = new ResultsReader(folder).runs("mini");
      assertThat(values)
          .containsExactly(
              runs.get(0).values().get(Metric.TRUST_END),
              Double.NaN,
              runs.get(1).values().get(Metric.TRUST_END));
    }
  }

  @ParameterizedTest(name = "stopped after {0} runs")
  @ValueSource(ints = {1, 4, 5})
  void endsAtTheSameLookAsAnUndisturbedBatch(int stopAfter) throws Exception {
    Path undisturbed = temp.resolve("undisturbed");
    try (ResultsWriter writer = start(undisturbed)) {
      until(writer);
    }
    Path folder = temp.resolve("disturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, stopAfter);
    }
    try (ResultsWriter writer = ResultsWriter.resume(folder, "./hudna")) {
      until(writer);
    }

    assertThat(new ResultsReader(folder).manifest().replicatesMade()).isEqualTo(5);
    assertThat(contents(folder)).isEqualTo(contents(undisturbed));
  }

  /** Looks after each run; five are enough, as the values say. */
  private static void until(ResultsWriter writer) throws IOException {
    Stopping fiveValues =
        new Stopping() {
          @Override
          public int nextLook(int replicates) {
            return replicates + 1;
          }

          @Override
          public boolean enough(int replicates, Values values) throws IOException {
            assertThat(values.of(0, Metric.DEATHS)).hasSize(replicates);
            return replicates == 5;
          }
        };
    new BatchRunner(new Plan(List.of(MINI), REPLICATES, Seeds.from(1)), MODEL, writer, 2)
        .after(writer.completed(), writer.delivered() - writer.completed())
        .until(fiveValues, writer::values)
        .run(outcome -> {});
    writer.complete(Instant.EPOCH, false);
  }

  private Map<String, String> undisturbed() throws IOException {
    Path folder = temp.resolve("undisturbed");
    try (ResultsWriter writer = start(folder)) {
      deliver(writer, REPLICATES);
      writer.complete(Instant.EPOCH, false);
      writer.finish();
    }
    return contents(folder);
  }

  private static void finish(Path folder) throws IOException {
    try (ResultsWriter writer = ResultsWriter.resume(folder, "./hudna")) {
      deliver(writer, REPLICATES);
      writer.complete(Instant.EPOCH, false);
      writer.finish();
    }
  }

  /** Goes on until so many runs are delivered. */
  private static void deliver(ResultsWriter writer, int runs) throws IOException {
    if (runs > writer.delivered()) {
      new BatchRunner(new Plan(List.of(MINI), runs, Seeds.from(1)), MODEL, writer, 2)
          .after(writer.completed(), writer.delivered() - writer.completed())
          .run(outcome -> {});
    }
    assertThat(writer.delivered()).isEqualTo(runs);
  }

  private static ResultsWriter start(Path folder) throws IOException {
    ResultsFolder.prepare(folder, Kind.BATCH, false);
    return new ResultsWriter(folder, manifest(), "./hudna");
  }

  private static Manifest manifest() {
    Provenance made = new Provenance("0", "unknown", "17", "hudna batch", "1970-01-01T00:00:00Z");
    return Manifest.starting(made, Kind.BATCH, 1L, REPLICATES, List.of(MINI)).with(true, List.of());
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** All files by path, with the digest of their bytes. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
