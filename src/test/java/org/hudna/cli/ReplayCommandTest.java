package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
  @TempDir private Path temp;
  private final StoredBatch program = new StoredBatch();

  @Test
  void withoutADisplayItSaysSoInOneLine() {
    StoredBatch.make(temp.resolve("batch"), true);
    assertThat(program.run("replay", temp.resolve("batch").toString(), "--replicate", "2"))
        .isEqualTo(2);
    assertThat(program.said())
        .singleElement()
        .asString()
        .contains("no display")
        .contains("hudna film");
  }

  @Test
  void aFolderWithoutEventsIsToldInOneLine() {
    StoredBatch.make(temp.resolve("batch"), false);
    assertThat(program.run("replay", temp.resolve("batch").toString())).isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains("--events all");
  }
}
