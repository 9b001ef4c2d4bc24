package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed goes on as if nothing had been. */
@Tag("slow")
class KilledBatchTest {
  private static final int REPLICATES = 60;
  private static final int KILLS = 5;

  @TempDir private Path temp;
  private final Random moments = new Random(20160912);

  @Test
  @Timeout(900)
  void givesTheFilesAndBytesOfAnUndisturbedBatchAfterFiveKills() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path out = temp.resolve("killed");
    int kills = 0;
    for (int i = 1; i <= KILLS; i++) {
      long lines =
          ForkedProgram.lines(out.resolve("journal.jsonl"))
              + moments.nextInt(2 * REPLICATES / (KILLS + 1));
      kills +=
          kill(
              out,
              () -> ForkedProgram.lines(out.resolve("journal.jsonl")) >= lines,
              moments.nextInt(100));
    }
    assertThat(kills).as("kills before the end").isEqualTo(KILLS);

    assertThat(program().run(batch(out))).isZero();

    assertThat(program().output()).contains("runs are there already");
    assertThat(ForkedProgram.contents(out)).isEqualTo(undisturbed);
  }

  @Test
  @Timeout(900)
  void drawsTheChartsThatAKilledBatchLacks() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Path out = temp.resolve("killed");
    int kills = kill(out, () -> Files.exists(out.resolve("variant/charts")), 0);
    kills += kill(out, () -> Files.exists(out.resolve("mini/runs.csv")), 0);
    assertThat(kills).as("kills before the end").isEqualTo(2);

    assertThat(program().run(batch(out))).isZero();

    assertThat(ForkedProgram.contents(out)).isEqualTo(undisturbed);
    assertThat(program().run(batch(out))).isZero();
    assertThat(program().output()).contains("nothing to do");
  }

  private Map<String, String> undisturbed() throws Exception {
    ForkedProgram.variant(temp, 3);
    Path out = temp.resolve("undisturbed");
    assertThat(program().run(batch(out))).isZero();
    Map<String, String> contents = ForkedProgram.contents(out);
    assertThat(contents)
        .containsKeys("manifest.json", "mini/runs.csv", "variant/districts.csv")
        .doesNotContainKey("journal.jsonl");
    return contents;
  }

  /** Starts or resumes, waits for a moment, kills; returns the number of kills. */
  private int kill(Path out, Moment moment, int delayMillis) throws Exception {
    Process batch = program().start(batch(out));
    while (batch.isAlive() && !moment.hasCome()) {
      Thread.sleep(2);
    }
    Thread.sleep(delayMillis);
    batch.destroyForcibly();
    return batch.waitFor() == ForkedProgram.KILLED ? 1 : 0;
  }

  private ForkedProgram program() {
    return new ForkedProgram(temp.resolve("log"), List.of());
  }

  private String[] batch(Path out) {
    return new String[] {
      "batch",
      ForkedProgram.MINI.toString(),
      temp.resolve("variant.yaml").toString(),
      "--replicates=" + REPLICATES,
      "--threads=2",
      "--events=all",
      "--out=" + out,
      "--resume"
    };
  }

  @FunctionalInterface
  private interface Moment {
    boolean hasCome() throws IOException;
  }
}
