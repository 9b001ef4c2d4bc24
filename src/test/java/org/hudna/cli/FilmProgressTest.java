package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FilmProgressTest {
  private long now;

  @Test
  void aLineComesEveryFiveSecondsAndAtTheEnd() {
    StringWriter err = new StringWriter();
    FilmProgress progress = new FilmProgress(20, new PrintWriter(err, true), () -> now);
    for (int done = 1; done <= 20; done++) {
      now += 500_000_000L;
      progress.accept(done);
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "pictures 10/20  50 %  2.0/s  eta 5 s", "pictures 20/20  100 %  2.0/s  eta 0 s");
  }
}
