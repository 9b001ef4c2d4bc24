package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stored text that a test expects; {@code -Dgolden.update=true} renews it. */
record GoldenFile(Path file) {

  static GoldenFile of(Path file) {
    return new GoldenFile(file);
  }

  void assertEqualTo(String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
