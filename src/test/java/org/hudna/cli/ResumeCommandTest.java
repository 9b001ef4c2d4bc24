package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path folder;
  private Path scenario;

  /** A scenario and a theatre that may be changed. */
  @BeforeEach
  void copy() throws IOException {
    copy("scenarios/mini.yaml");
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("theatres"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(RESOURCES.relativize(file).toString());
      }
    }
    scenario = temp.resolve("scenarios/mini.yaml");
    folder = temp.resolve("out");
  }

  @Test
  void startsInAnAbsentFolderAndSaysWhenNothingIsLeft() throws Exception {
    assertThat(batch("--resume", "--replicates=2")).isZero();
    Map<String, String> first = ForkedProgram.contents(folder);

    assertThat(batch("--resume", "--replicates=2")).isZero();

    assertThat(out.toString()).contains("nothing to do").contains("finished");
    assertThat(ForkedProgram.contents(folder)).isEqualTo(first);
  }

  @Test
  void startsInAFolderThatIsEmptyButForAJournal() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve("journal.jsonl"));

    assertThat(batch("--resume", "--replicates=1")).isZero();

    assertThat(folder.resolve("mini/runs.csv")).exists();
    assertThat(folder.resolve("journal.jsonl")).doesNotExist();
  }

  @Test
  void namesTheKeysThatChangedAndTheirValues() throws Exception {
    assertThat(batch("--resume", "--replicates=1")).isZero();
    Map<String, String> before = ForkedProgram.contents(folder);
    String text = Files.readString(scenario);
    assertThat(text).contains("title:");
    Files.writeString(
        scenario,
        text.replaceFirst("title:.*", "title: Another") + "\nmechanisms: {excitation: false}\n");

    assertThat(batch("--resume", "--replicates=1")).isEqualTo(2);

    assertThat(err.toString())
        .contains("scenario mini: title: ")
        .contains("-> \"Another\"")
        .contains("scenario mini: behaviour.violence.branchingRatio: {\"dist\":")
        .contains("scenario mini: mechanisms: (none) -> {\"excitation\":false}");
    assertThat(ForkedProgram.contents(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "--seed=2, seed: 1 -> 2",
    "--replicates=3, replicates: 1 -> 3",
    "--events=all, events kept: false -> true",
    "--until=deaths +-5%, targets: [] -> [deaths ±5%]"
  })
  void namesTheOptionsThatDiffer(String option, String difference) {
    assertThat(batch("--resume", "--replicates=1")).isZero();

    String[] words =
        option.startsWith("--replicates")
            ? new String[] {"--resume", option}
            : new String[] {"--resume", "--replicates=1", option};
    assertThat(batch(words)).isEqualTo(2);

    assertThat(err.toString()).contains(difference);
  }

  @Test
  void noticesThatTheTheatreChanged() throws IOException {
    assertThat(batch("--resume", "--replicates=1")).isZero();
    Path forces;
    try (Stream<Path> files = Files.walk(temp.resolve("theatres"))) {
      forces = files.filter(file -> file.endsWith("forces.csv")).findFirst().orElseThrow();
    }
    Files.writeString(forces, Files.readString(forces) + "\n");

    assertThat(batch("--resume", "--replicates=1")).isEqualTo(2);

    assertThat(err.toString()).contains("scenario mini: the files of theatre");
  }

  @ParameterizedTest
  @CsvSource({"--overwrite, found both", "--dry-run, needs --out"})
  void refusesWhatMakesNoSenseBesideIt(String option, String message) {
    List<String> words = new ArrayList<>(List.of("batch", scenario.toString(), "--resume", option));
    if (option.equals("--overwrite")) {
      words.add("--out=" + folder);
    }

    assertThat(execute(words)).isEqualTo(2);

    assertThat(err.toString()).contains(message);
    assertThat(folder).doesNotExist();
  }

  @Test
  void refusesAFolderOfOtherThings() throws IOException {
    Files.createDirectories(folder);
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThat(batch("--resume")).isEqualTo(2);

    assertThat(err.toString()).contains("no folder of results");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void endsWhereTheTargetsAreReached() throws IOException {
    assertThat(batch("--replicates=100", "--until=deaths_persons +-50%")).isZero();

    assertThat(Files.readAllLines(folder.resolve("mini/runs.csv"))).hasSize(51);
    assertThat(out.toString()).contains("all targets reached at 50 replicates");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"replicatesMade\" : 50")
        .contains("deaths ±50%");
  }

  @Test
  void aTargetThatIsNotReachedAtTheMaximumIsAMissedGoal() {
    assertThat(batch("--replicates=3", "--until=deaths_persons +-0.01%")).isEqualTo(1);

    assertThat(out.toString()).contains("maximum of 3 replicates, targets NOT reached");
    assertThat(folder.resolve("journal.jsonl")).doesNotExist();
  }

  @Test
  void aRefusalIsNotFollowedByTheSynopsis() throws IOException {
    assertThat(batch("--replicates=1")).isZero();

    assertThat(batch("--resume", "--replicates=1", "--seed=2")).isEqualTo(2);

    assertThat(err.toString()).contains("seed: 1 -> 2").doesNotContain("usage", "--help");
  }

  @Test
  void refusesATargetOfNoMetricBeforeItMakesAFolder() {
    assertThat(batch("--until=people_reachd ±2%")).isEqualTo(2);

    assertThat(err.toString()).contains("people_reached");
    assertThat(folder).doesNotExist();
  }

  private int batch(String... options) {
    List<String> words = new ArrayList<>(List.of("batch", scenario.toString(), "--no-charts"));
    words.add("--out=" + folder);
    words.addAll(List.of(options));
    return execute(words);
  }

  private int execute(List<String> words) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words.toArray(String[]::new));
  }

  private void copy(String file) throws IOException {
    Path target = temp.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(RESOURCES.resolve(file), target);
  }
}
