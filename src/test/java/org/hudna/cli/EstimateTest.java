package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void scalesTheRunsThatItMakes() throws IOException {
    Plan plan =
        new Plan(List.of(new ScenarioReader().read(ForkedProgram.MINI)), 3600, Seeds.from(1));
    AtomicLong clock = new AtomicLong();

    // A second for each run: more than the few seconds are over after the fifth.
    String text = Estimate.of(plan, false, 1, () -> clock.getAndAdd(SECOND)).text(1);

    assertThat(text)
        .startsWith("estimate, from ")
        .contains("about 1 h 0 min on 1 threads")
        .containsPattern("[0-9]+\\.[0-9] MB of tables");
  }

  @ParameterizedTest
  @CsvSource({"0.2, about 1 s", "59, about 59 s", "61, about 1 min 1 s", "7261, about 2 h 1 min"})
  void tellsTimeInUnitsThatFit(double seconds, String text) {
    assertThat(Estimate.time(seconds)).isEqualTo(text);
  }
}
