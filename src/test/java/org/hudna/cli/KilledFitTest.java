package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A calibration that is killed goes on to the same posterior. */
@Tag("slow")
class KilledFitTest {
  private static final Path STUDY =
      Path.of("src/test/resources/studies/mini-calibration.yaml").toAbsolutePath();

  @TempDir private Path temp;

  @Test
  @Timeout(900)
  void givesTheFilesAndBytesOfAnUndisturbedFitAfterKills() throws Exception {
    Path whole = temp.resolve("undisturbed");
    assertThat(program().run(fit(whole))).isZero();
    Map<String, String> undisturbed = ForkedProgram.contents(whole);
    assertThat(undisturbed).containsKeys("manifest.json", "posterior.csv", "trials.jsonl");

    Path out = temp.resolve("killed");
    int kills = 0;
    for (int lines : new int[] {5, 20, 45}) {
      kills += program().killAt(out.resolve("trials.jsonl"), lines, fit(out)) ? 1 : 0;
    }
    assertThat(kills).isEqualTo(3);
    assertThat(program().run(fit(out))).isZero();

    assertThat(program().output()).contains("runs are there already");
    assertThat(ForkedProgram.contents(out)).isEqualTo(undisturbed);
  }

  private ForkedProgram program() {
    return new ForkedProgram(temp.resolve("log"), List.of());
  }

  private static String[] fit(Path out) {
    return new String[] {
      "calibrate", STUDY.toString(), "--threads=2", "--no-charts", "--out=" + out, "--resume"
    };
  }
}
