package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheatreFinderTest {
  private static final Path NAMED = Path.of("no-such-folder/truce.yaml");

  @TempDir private Path temp;

  @Test
  void aFileIsFoundFromAboveTheResultsThatNameIt() throws IOException {
    Path theatre = Files.createDirectories(temp.resolve("no-such-folder/theatres/plain"));
    Files.createFile(theatre.resolve("theatre.yaml"));
    Path results = Files.createDirectories(temp.resolve("results/first"));
    assertThat(TheatreFinder.filesWith("plain", NAMED, results))
        .contains(temp.toAbsolutePath().normalize().resolve(NAMED));
  }

  @Test
  void aFileWhoseTheatreIsNowhereHasNoName() {
    assertThat(TheatreFinder.filesWith("plain", NAMED, temp)).isEmpty();
    assertThat(TheatreFinder.filesWith("", NAMED, temp)).isEmpty();
  }
}
