package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed goes on as if nothing had been. */
@Tag("slow")
class KilledSweepTest {
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
      kills += program().killAt(out.resolve("journal.jsonl"), lines, sweep(out)) ? 1 : 0;
    }
    assertThat(kills).isEqualTo(3);
    assertThat(program().run(sweep(out))).isZero();

    assertThat(program().output()).contains("runs are there already");
    assertThat(ForkedProgram.contents(out)).isEqualTo(undisturbed);
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
