package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.RunOutcome.Completed;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.io.Manifest.Provenance;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");

  @TempDir private Path temp;

  @Test
  void givesBackTheEventsAndTheResultOfEveryRun() throws Exception {
    assertReadsBack(MINI, 4);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "geneva-2016, 6",
    "geneva-2016-implementation-reached, 4",
    "february-2016, 3",
    "no-truce, 2"
  })
  void givesBackTheEventsAndTheResultsOfShippedScenarios(String id, int replicates)
      throws Exception {
    assertReadsBack(Path.of("scenarios", id + ".yaml"), replicates);
  }

  private void assertReadsBack(Path scenario, int replicates) throws IOException {
    ResolvedScenario family = new ScenarioReader().read(scenario);
    Map<Integer, Live> runs = batch(family, replicates);

    try (EventReader reader = new EventReader(events(family))) {
      for (int replicate = 1; replicate <= replicates; replicate++) {
        StoredRun run = reader.next().orElseThrow();
        Live live = runs.get(replicate);
        assertThat(run.scenario()).isEqualTo(family.id());
        assertThat(run.replicate()).isEqualTo(replicate);
        assertThat(run.events()).isEqualTo(live.events).hasSizeGreaterThan(300);
        RunFold fold = new RunFold(family.draw(live.seed), family.theatre());
        run.replay(fold);
        assertEqual(fold.result(), live.result());
      }
      assertThat(reader.next()).isEmpty();
    }
  }

  private static void assertEqual(RunResult read, RunResult live) {
    assertThat(read)
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
        .isEqualTo(live);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event | phase-altered | an event that this version knows in column event, found phase-altered",
        "hours | noon | a number in column hours, found noon",
        "hours | '' | a value in column hours, found none",
        "sequence | 1.5 | a whole number in column sequence, found 1.5",
        "sequence | 2 | each number from 1 to",
        "kind | peace | a phase in column kind, found peace",
        "before | '' | a value in column before, found none"
      })
  void tellsWhereAFileIsBrokenAndWhatWasExpected(String column, String cell, String expected)
      throws Exception {
    List<String> lines = lines();
    int broken = first(lines, "phase-changed");
    String[] cells = lines.get(broken).split(",", -1);
    cells[ResultTable.EVENTS.columns().indexOf(column)] = cell;
    lines.set(broken, String.join(",", cells));

    int named = column.equals("sequence") && cell.equals("2") ? lines.size() : broken + 1;
    assertThatThrownBy(() -> readAll(compressed(lines)))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("events.csv.gz:" + named + ": expected " + expected);
  }

  @Test
  void tellsOfAMissingRow() throws Exception {
    List<String> lines = lines();
    lines.remove(7);
    assertThatThrownBy(() -> readAll(compressed(lines)))
        .hasMessageContaining("expected each number from 1 to " + (lines.size() - 1));
  }

  @Test
  void tellsOfAMissingColumnAndOfARowOfAnotherLength() throws Exception {
    List<String> lines = lines();
    List<String> renamed = new ArrayList<>(lines);
    renamed.set(0, lines.get(0).replace("sequence", "order"));
    assertThatThrownBy(() -> readAll(compressed(renamed)))
        .hasMessageContaining("events.csv.gz:1: expected a column sequence, found scenario,");

    int columns = ResultTable.EVENTS.columns().size();
    lines.set(3, lines.get(3) + ",more");
    assertThatThrownBy(() -> readAll(compressed(lines)))
        .hasMessageContaining(
            "events.csv.gz:4: expected %d cells, found %d".formatted(columns, columns + 1));
  }

  @Test
  void tellsOfAFileThatIsCutOffOrNoGzipOrAbsent() throws Exception {
    Path file = compressed(lines());
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> readAll(file))
        .hasMessageContaining("expected a complete gzip file of events, found one cut off after")
        .hasMessageNotContaining("java.lang");

    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> readAll(file))
        .hasMessageEndingWith("expected a complete gzip file of events, found an empty file");

    Files.writeString(file, "scenario,replicate\n");
    assertThatThrownBy(() -> readAll(file))
        .hasMessageEndingWith(
            "expected a complete gzip file of events, found another kind of file");

    Files.delete(file);
    assertThatThrownBy(() -> readAll(file)).hasMessageContaining("found no such file");
  }

  @Test
  void showsTheTextOfARowThatIsBrokenAndNotItsCompressedBytes() throws Exception {
    List<String> lines = lines();
    lines.set(4, "mini,1,\"never closed");
    Path file = compressed(lines);
    assertThatThrownBy(() -> readAll(file))
        .isInstanceOfSatisfying(
            FaultyInputException.class,
            fault ->
                assertThat(DiagnosticText.of(fault.diagnostics()))
                    .contains("events.csv.gz:5:", "\n    5 | mini,1,\"never closed\n")
                    .doesNotContain("java.lang", "Source:"));
  }

  private static int first(List<String> lines, String event) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("," + event + ",")) {
        return i;
      }
    }
    throw new AssertionError("no " + event);
  }

  private List<String> lines() throws IOException {
    ResolvedScenario family = new ScenarioReader().read(MINI);
    batch(family, 1);
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(events(family)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private Path compressed(List<String> lines) throws IOException {
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return Files.write(temp.resolve("events.csv.gz"), EventText.compress(text));
  }

  private static void readAll(Path file) throws IOException {
    try (EventReader reader = new EventReader(file)) {
      while (reader.next().isPresent()) {
        // reads on
      }
    }
  }

  private Path events(ResolvedScenario family) {
    return temp.resolve("out").resolve(family.id()).resolve("events.csv.gz");
  }

  /** Writes a batch with its events; gives each run as it was while it ran. */
  private Map<Integer, Live> batch(ResolvedScenario family, int replicates) throws IOException {
    Path folder = temp.resolve("out");
    ResultsFolder.prepare(folder, Manifest.Kind.BATCH, false);
    Provenance made = new Provenance("0", "unknown", "17", "hudna batch", "1970-01-01T00:00:00Z");
    Manifest manifest =
        Manifest.starting(made, Manifest.Kind.BATCH, 1L, replicates, List.of(family))
            .with(true, List.of());
    ResultsWriter writer = new ResultsWriter(folder, manifest, "./hudna");
    Map<Integer, Live> runs = new HashMap<>();
    Simulator simulator =
        (scenario, theatre, seed, sink) -> {
          List<SimulationEvent> events = new ArrayList<>();
          RunFold fold = new RunFold(scenario, theatre);
          EventSink all = sink.and(fold).and(events::add);
          new CeasefireSimulation(scenario, theatre, seed, all).runToEnd();
          runs.put(runs.size() + 1, new Live(seed, events, fold.result()));
        };
    new BatchRunner(new Plan(List.of(family), replicates, Seeds.from(1)), simulator, writer, 1)
        .run(outcome -> assertThat(outcome).isInstanceOf(Completed.class));
    writer.complete(Instant.EPOCH, false);
    return runs;
  }

  private record Live(long seed, List<SimulationEvent> events, RunResult result) {}
}
