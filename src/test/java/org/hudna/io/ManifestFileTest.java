package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
  @TempDir private Path results;

  @BeforeEach
  void manifest() throws Exception {
    Files.writeString(results.resolve(Manifest.FILE_NAME), "{}");
  }

  @Test
  void aMissingFolderBelowResultsIsNoPartOfThem() {
    assertThatThrownBy(() -> ManifestFile.read(results.resolve("typo")))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("found no such folder")
        .hasMessageNotContaining("a part of one");
  }

  @Test
  void aPartOfResultsNamesTheWhole() throws Exception {
    Path part = Files.createDirectory(results.resolve("part"));
    Path table = Files.createFile(results.resolve("runs.csv"));
    for (Path one : new Path[] {part, table}) {
      assertThatThrownBy(() -> ManifestFile.read(one))
          .hasMessageContaining("found a part of one: give " + results);
    }
  }

  @Test
  void anotherFolderOrFileIsSaidToBeNoResults() throws Exception {
    Path inside = Files.createDirectories(results.resolve("part/inside"));
    Path file = Files.createFile(results.resolve("part/file"));
    assertThatThrownBy(() -> ManifestFile.read(inside)).hasMessageContaining("no manifest.json");
    assertThatThrownBy(() -> ManifestFile.read(file)).hasMessageContaining("found a file");
  }
}
