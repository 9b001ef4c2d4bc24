package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import org.hudna.io.Manifest;
import org.junit.jupiter.api.Test;

class FailureLinesTest {
  private static final Manifest.Failure BROKEN =
      new Manifest.Failure("mini", 3, 7, "simulate", "boom", "hudna run mini.yaml --seed 7");

  private static String printed(int failures) {
    StringWriter text = new StringWriter();
    PrintWriter err = new PrintWriter(text, true);
    FailureLines.print(Collections.nCopies(failures, BROKEN), Path.of("out"), err);
    return text.toString();
  }

  @Test
  void eachComesWithTheCommandThatRepeatsIt() {
    assertThat(printed(1).lines())
        .containsExactly(
            "failed in simulate: boom", "   repeat it by: hudna run mini.yaml --seed 7");
  }

  @Test
  void ofManyTheFirstTenAreNamedAndTheRestCounted() {
    assertThat(printed(10).lines()).hasSize(20);
    assertThat(printed(12)).contains("and 2 more failed; out").endsWith("names them all\n");
  }

  @Test
  void noneSaysNothing() {
    assertThat(printed(0)).isEmpty();
  }
}
