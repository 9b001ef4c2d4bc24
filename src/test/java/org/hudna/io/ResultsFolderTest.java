package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.io.Manifest.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
  @TempDir private Path temp;

  @Test
  void makesAFolderWithItsParents() {
    Path folder = temp.resolve("a/b");

    ResultsFolder.prepare(folder, Kind.BATCH, false);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.BATCH, false))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("--overwrite");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void overwritesNothingButResults() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.BATCH, true))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("no manifest.json");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");

    assertThatThrownBy(() -> ResultsFolder.prepare(file, Kind.BATCH, true))
        .isInstanceOf(UnusableFolderException.class);
    assertThatThrownBy(() -> ResultsFolder.prepare(file.resolve("below"), Kind.BATCH, false))
        .isInstanceOf(UnusableFolderException.class);
  }
}
