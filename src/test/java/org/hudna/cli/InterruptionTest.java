package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.io.Manifest;
import org.hudna.io.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  private static final int TERMINATED = 143;

  @TempDir private Path temp;

  @Test
  @Timeout(120)
  void keepsWhatABatchHasDoneWhenItIsToldToStop() throws Exception {
    Path out = temp.resolve("out");
    Process batch =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "batch",
                "src/test/resources/scenarios/mini.yaml",
                "--replicates",
                "1000000",
                "--threads",
                "2",
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log").toFile())
            .start();
    while (batch.isAlive() && size(out.resolve("journal.jsonl")) == 0) {
      Thread.sleep(20);
    }
    batch.destroy();

    assertThat(batch.waitFor()).isEqualTo(TERMINATED);
    assertThat(Files.readString(temp.resolve("log"), StandardCharsets.UTF_8))
        .containsSubsequence("interrupted after", "what is done is kept")
        .containsSubsequence("interrupted after", "partial: ", "scenario ", "results: ");
    ResultsReader results = new ResultsReader(out);
    assertThat(results.manifest().status()).isEqualTo(Manifest.Status.INTERRUPTED);
    assertThat(results.runs("mini"))
        .isNotEmpty()
        .hasSize((int) results.manifest().scenarios().get(0).completed());
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
