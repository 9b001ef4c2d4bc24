package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.Manifest.Provenance;
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
  void offersToGoOnWithWhatIsNotFinished() throws IOException {
    made(Kind.BATCH);
    Files.writeString(temp.resolve("journal.jsonl"), "{}\n");

    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.BATCH, false))
        .hasMessageContaining("holds an unfinished batch: go on with --resume, choose another");
    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.SWEEP, false))
        .hasMessageContaining("is not empty; choose another");
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

  @Test
  void overwritesNoResultsOfAnotherKind() throws IOException {
    Path study = made(Kind.STUDY);

    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.BATCH, true))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("holds a study, not a batch");

    assertThat(study).exists();
    ResultsFolder.prepare(temp, Kind.STUDY, true);
    assertThat(study).doesNotExist();
  }

  @Test
  void knowsAStudyOfAnOlderVersion() throws IOException {
    made(null);
    Files.writeString(temp.resolve("study.yaml"), "");

    assertThatThrownBy(() -> ResultsFolder.prepare(temp, Kind.BATCH, true))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("holds a study");
  }

  @Test
  void removesNothingOutsideTheFolder() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
    Path folder = Files.createDirectory(temp.resolve("out"));
    String manifest = "{\"kind\": \"batch\", \"files\": {\"../mine.txt\": \"\"}}";
    Files.writeString(folder.resolve(Manifest.FILE_NAME), manifest);

    assertThatThrownBy(() -> ResultsFolder.prepare(folder, Kind.BATCH, true))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("../mine.txt");

    assertThat(mine).hasContent("mine");
  }

  private Path made(Kind kind) throws IOException {
    Provenance made = new Provenance("0", "unknown", "17", "", "1970-01-01T00:00:00Z");
    ManifestFile.write(temp, Manifest.starting(made, kind, 1L, 1, List.of()));
    return temp.resolve(Manifest.FILE_NAME);
  }
}
