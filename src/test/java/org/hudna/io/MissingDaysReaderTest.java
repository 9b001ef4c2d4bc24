package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingDaysReaderTest {

  @TempDir Path folder;

  @Test
  void stretchesIncludeBothEnds() throws IOException {
    Path file = write("from,to\n2016-05-05,2016-05-07\n2016-05-20,2016-05-20\n");
    assertThat(MissingDaysReader.read(file))
        .hasSize(4)
        .contains(LocalDate.parse("2016-05-05"), LocalDate.parse("2016-05-07"));
  }

  @Test
  void withoutAFileNoDayIsMissing() {
    assertThat(MissingDaysReader.read(folder.resolve("missing-days.csv"))).isEmpty();
  }

  @Test
  void aStretchThatEndsBeforeItStartsIsAFault() throws IOException {
    Path file = write("from,to\n2016-05-05,2016-05-04\n");
    assertThatThrownBy(() -> MissingDaysReader.read(file))
        .hasMessageContaining(":2: expected from no later than to");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("missing-days.csv"), text);
  }
}
