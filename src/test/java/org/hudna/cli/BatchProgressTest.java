package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome.Failed;
import org.hudna.experiment.RunOutcome.Stage;
import org.junit.jupiter.api.Test;

class BatchProgressTest {
  private long now;

  @Test
  void tellsRateAndTimeLeftNowAndThen() {
    StringWriter text = new StringWriter();
    try (BatchProgress progress =
        new BatchProgress(100, new PrintWriter(text, true), false, () -> now)) {
      for (int i = 0; i < 40; i++) {
        now += 500_000_000;
        progress.accept(new Failed(new RunId(0, "a", i, i), Stage.DRAW, "x"));
      }
    }

    assertThat(text.toString().lines().filter(line -> line.startsWith("runs ")))
        .containsExactly(
            "runs 20/100  20 %  2.0/s  failed 20  eta 40 s",
            "runs 40/100  40 %  2.0/s  failed 40  eta 30 s");
    assertThat(text.toString()).contains("run failed: a seed 3");
  }
}
