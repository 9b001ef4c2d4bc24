package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteFilesTest {

  @TempDir Path folder;

  @Test
  void writesAllAndLeavesNothingElse() throws IOException {
    Path deep = folder.resolve("a/b.csv");
    CompleteFiles.write(Map.of(deep, "new\n"));
    assertThat(deep).hasContent("new\n");
    assertThat(folder.resolve("a")).isDirectoryContaining(file -> file.equals(deep));
    try (var files = Files.list(folder.resolve("a"))) {
      assertThat(files).containsExactly(deep);
    }
  }

  @Test
  void changesNothingWhenOneTextCannotBeWritten() throws IOException {
    Path kept = folder.resolve("kept.csv");
    Files.writeString(kept, "old\n");
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(kept, "new\n");
    texts.put(kept.resolve("below-a-file.csv"), "new\n");
    assertThatThrownBy(() -> CompleteFiles.write(texts)).isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(kept);
    }
    assertThat(kept).hasContent("old\n");
  }
}
