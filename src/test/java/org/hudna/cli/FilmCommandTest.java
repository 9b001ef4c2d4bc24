package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmCommandTest {
  private static final List<String> SHORT =
      List.of("--from", "2030-01-09", "--to", "2030-01-09", "--fps", "4");

  @TempDir private Path temp;
  private final StoredBatch program = new StoredBatch();

  @Test
  void aScenarioFileBecomesAFilmOfItsSeed() throws Exception {
    Path film = temp.resolve("truce.mp4");
    assertThat(film(StoredBatch.MINI, film, "--seed", "3")).isZero();
    assertThat(frames(film)).isEqualTo(13);
    assertThat(program.said()).last().asString().contains("13 pictures, 3.3 s");
    assertThat(files()).containsExactly("truce.mp4");
  }

  @Test
  void aStoredRunBecomesAFilm() throws Exception {
    Path batch = temp.resolve("batch");
    StoredBatch.make(batch, true);
    Path film = temp.resolve("truce.gif");
    assertThat(film(batch.toString(), film, "--replicate", "2", "--hours-per-second", "48"))
        .isZero();
    assertThat(Files.size(film)).isPositive();
    assertThat(program.said()).last().asString().contains("11 pictures");
  }

  @ParameterizedTest
  @CsvSource({
    "truce.avi, --seed, 3, .mp4 or .gif",
    "nowhere/truce.mp4, --seed, 3, a folder that exists",
    "truce.mp4, --fps, 0, 1 to 50",
    "truce.mp4, --hours-per-second, -1, above 0",
    "truce.mp4, --hours-per-second, 1e-7, at most 3600 s",
    "truce.gif, --hours-per-second, 1e-7, at most 3600 s",
    "truce.gif, --hours-per-second, 0.1, at most 3600 s",
    "truce.mp4, --replicate, 2, expected --seed",
    "truce.mp4, --from, 2031-01-01, 2030-01-01 to 2030-01-28",
    "truce.mp4, --to, 2029-01-01, 2030-01-01 to 2030-01-28"
  })
  void whatCannotBeIsRefusedInOneLineAndLeavesNothing(
      String name, String option, String value, String expected) throws Exception {
    assertThat(
            program.run(
                "film", StoredBatch.MINI, "--out", temp.resolve(name).toString(), option, value))
        .isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains(expected);
    assertThat(files()).isEmpty();
  }

  @Test
  void aFolderWithoutEventsSaysHowToGetThem() {
    Path batch = temp.resolve("batch");
    StoredBatch.make(batch, false);
    assertThat(film(batch.toString(), temp.resolve("a.mp4"))).isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains("--events all");
  }

  @Test
  void aFilmThatIsThereIsReplacedOnlyOnDemand() throws Exception {
    Path film = temp.resolve("truce.gif");
    Files.writeString(film, "an older film");
    assertThat(film(StoredBatch.MINI, film)).isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains("exists", "--overwrite");
    assertThat(film).hasContent("an older film");
    assertThat(film(StoredBatch.MINI, film, "--overwrite", "--hours-per-second", "48")).isZero();
    assertThat(Files.size(film)).isGreaterThan(1000);
  }

  @Test
  void aPartOfAFolderOfResultsNamesTheWhole() {
    Path batch = temp.resolve("batch");
    StoredBatch.make(batch, true);
    assertThat(film(batch.resolve("mini").toString(), temp.resolve("a.mp4"))).isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains("a part of one: give " + batch);
    assertThat(film(temp.toString(), temp.resolve("a.mp4"))).isEqualTo(2);
    assertThat(program.said()).last().asString().contains("'hudna batch'", "no manifest.json");
  }

  @Test
  void aFilmThatWouldBeTooLongIsRefusedBeforeItsScenarioIsRead() {
    Path nowhere = temp.resolve("nowhere.yaml");
    assertThat(film(nowhere.toString(), temp.resolve("a.gif"), "--hours-per-second", "0.005"))
        .isEqualTo(2);
    assertThat(program.said()).singleElement().asString().contains("at most 3600 s", "4802 s");
  }

  private int film(String source, Path out, String... options) {
    List<String> words =
        Stream.of(List.of("film", source, "--out", out.toString()), SHORT, List.of(options))
            .flatMap(List::stream)
            .toList();
    return program.run(words);
  }

  private static int frames(Path film) throws Exception {
    try (var channel = NIOUtils.readableChannel(film.toFile())) {
      return FrameGrab.createFrameGrab(channel).getVideoTrack().getMeta().getTotalFrames();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> entries = Files.list(temp)) {
      return entries.map(path -> path.getFileName().toString()).toList();
    }
  }
}
