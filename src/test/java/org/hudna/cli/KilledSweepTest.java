package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed goes on as if nothing had been. */
@Tag("slow")
class KilledSweepTest {
  private static final int KILLED = 137;

  @TempDir private Path temp;

  @Test
  @Timeout(900)
  void givesTheFilesAndBytesOfAnUndisturbedSweepAfterKills() throws Exception {
    Path whole = temp.resolve("undisturbed");
    assertThat(program().run(sweep(whole))).isZero();
    Map<String, String> undisturbed = ForkedProgram.contents(whole);
    assertThat(undisturbed)
        .containsKeys("manifest.json", "design.csv", "runs.csv", "summary.csv")
        .doesNotContainKey("journal.jsonl");

    Path out = temp.resolve("killed");
    int kills = 0;
    for (int lines : new int[] {5, 17, 31}) {
      kills += kill(out, lines);
    }
    assertThat(kills).isEqualTo(3);
    assertThat(program().run(sweep(out))).isZero();

    assertThat(program().output()).contains("runs are there already");
    assertThat(ForkedProgram.contents(out)).isEqualTo(undisturbed);
  }

  /** Starts or resumes, waits until the journal is so long, kills; returns the number of kills. */
  private int kill(Path out, int lines) throws Exception {
    Process sweep = program().start(sweep(out));
    while (sweep.isAlive() && lines(out) < lines) {
      Thread.sleep(2);
    }
    sweep.destroyForcibly();
    return sweep.waitFor() == KILLED ? 1 : 0;
  }

  private static long lines(Path out) throws IOException {
    Path journal = out.resolve("journal.jsonl");
    if (!Files.exists(journal)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(journal)) {
      return lines.count();
    }
  }

  private ForkedProgram program() {
    return new ForkedProgram(temp.resolve("log"), List.of());
  }

  private String[] sweep(Path out) {
    return new String[] {
      "sweep",
      ForkedProgram.MINI.toString(),
      "--vary=agreement.persuasion.durationDays=1..14",
      "--design=sobol",
      "--points=8",
      "--replicates=6",
      "--threads=2",
      "--out=" + out,
      "--resume"
    };
  }
}
