package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.Manifest.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepWriterTest {
  private static final List<String> VARY =
      List.of("agreement.persuasion.durationDays=2,4", "agreement.sections.separation=null,base");
  private static final Sweep SWEEP =
      new SweepReader(Path.of("src/test/resources/scenarios/mini.yaml")).grid(VARY);
  private static final Plan PLAN = new Plan(SWEEP.points(), 3, Seeds.from(1));

  /** Runs do nothing, and that of the second replicate of each point fails. */
  private static final Simulator IDLE =
      (scenario, theatre, seed, sink) -> {
        if (seed == PLAN.run(4).seed()) {
          throw new IllegalStateException("no luck");
        }
      };

  @TempDir private Path temp;

  @Test
  void recordsAFailedRunWithTheCommandThatRepeatsIt() throws IOException {
    Path folder = whole();

    Manifest manifest = ManifestFile.read(folder);
    assertThat(manifest.failures()).hasSize(4);
    assertThat(manifest.failures().get(1).repeat())
        .isEqualTo(
            "./hudna run src/test/resources/scenarios/mini.yaml --seed "
                + PLAN.run(4).seed()
                + " --set agreement.persuasion.durationDays=2"
                + " --set agreement.sections.separation=base");
    assertThat(manifest.scenarios().get(0).completed()).isEqualTo(8);
    assertThat(manifest.replicatesMade()).isEqualTo(3);
    assertThat(manifest.files()).containsOnlyKeys("design.csv", "runs.csv", "summary.csv");
  }

  @ParameterizedTest(name = "stopped after {0} runs")
  @ValueSource(ints = {0, 1, 4, 6, 12})
  void givesTheBytesOfAnUndisturbedSweep(int stopAfter) throws IOException {
    Path folder = temp.resolve("disturbed");
    try (SweepWriter writer = start(folder)) {
      run(writer, stopAfter);
    }

    finish(folder);

    assertThat(tables(folder)).isEqualTo(tables(whole()));
  }

  @Test
  void cutsOffWhatTheJournalDoesNotSay() throws IOException {
    Path folder = temp.resolve("disturbed");
    try (SweepWriter writer = start(folder)) {
      run(writer, 5);
    }
    append(folder.resolve("runs-by-replicate.csv.part"), "2,2,17");
    append(folder.resolve(Journal.FILE_NAME), "{\"position\":5,\"scena");

    finish(folder);

    assertThat(tables(folder)).isEqualTo(tables(whole()));
  }

  @Test
  void theTablesOfAnInterruptedSweepHoldWhatWasMade() throws IOException {
    Path folder = temp.resolve("disturbed");
    try (SweepWriter writer = start(folder)) {
      run(writer, 5);
      writer.complete(Instant.EPOCH, true);
    }
    assertThat(Files.readAllLines(folder.resolve("runs.csv"))).hasSize(6);
    assertThat(ManifestFile.read(folder).status()).isEqualTo(Manifest.Status.INTERRUPTED);

    finish(folder);

    assertThat(tables(folder)).isEqualTo(tables(whole()));
  }

  private Path whole() throws IOException {
    Path folder = temp.resolve("whole");
    start(folder).close();
    finish(folder);
    return folder;
  }

  private static SweepWriter start(Path folder) throws IOException {
    ResultsFolder.prepare(folder, Kind.SWEEP, false);
    Provenance made = new Provenance("1", "abc", "17", "hudna sweep", "2001-01-01T00:00:00Z");
    Manifest plain = Manifest.starting(made, Kind.SWEEP, 1L, 3, List.of(SWEEP.base()));
    return new SweepWriter(folder, SweepWriter.manifest(plain, SWEEP, VARY), SWEEP, "./hudna");
  }

  private static void finish(Path folder) throws IOException {
    try (SweepWriter writer = SweepWriter.resume(folder, SWEEP, "./hudna")) {
      run(writer, Integer.MAX_VALUE);
      writer.complete(Instant.EPOCH, false);
      writer.finish();
    }
    assertThat(folder.resolve(Journal.FILE_NAME)).doesNotExist();
    assertThat(folder.resolve("runs-by-replicate.csv.part")).doesNotExist();
  }

  private static void run(SweepWriter writer, int most) throws IOException {
    BatchRunner runner =
        new BatchRunner(PLAN, IDLE, writer, 1)
            .after(writer.completed(), writer.delivered() - writer.completed());
    if (most == 0) {
      return;
    }
    long[] left = {most};
    try {
      runner.run(
          outcome -> {
            if (--left[0] == 0) {
              throw new Killed();
            }
          });
    } catch (Killed e) {
      // as if the process had ended here
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private static List<String> tables(Path folder) throws IOException {
    return List.of(
        Files.readString(folder.resolve("design.csv")),
        Files.readString(folder.resolve("runs.csv")),
        Files.readString(folder.resolve("summary.csv")));
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
