package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.Manifest.Provenance;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.model.CeasefireSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsWriterTest {
  private static final ResolvedScenario MINI =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private static final Simulator MODEL =
      (scenario, theatre, seed, sink) ->
          new CeasefireSimulation(scenario, theatre, seed, sink).runToEnd();
  private static final int REPLICATES = 6;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void writesTheSameBytesOnAnyNumberOfThreads(int threads) throws Exception {
    write("one", MODEL, 1);
    write("many", MODEL, threads);

    Map<String, String> one = digests(temp.resolve("one/mini"));
    assertThat(one)
        .containsOnlyKeys(
            "aid.csv",
            "daily.csv",
            "districts.csv",
            "events.csv.gz",
            "observed.csv",
            "runs.csv",
            "state.csv",
            "summary.json");
    assertThat(digests(temp.resolve("many/mini"))).isEqualTo(one);
  }

  @Test
  void writesTheDigestOfEveryFileIntoTheManifest() throws Exception {
    write("out", MODEL, 2);

    ResultsReader results = new ResultsReader(temp.resolve("out"));
    Map<String, String> expected = new TreeMap<>();
    digests(temp.resolve("out/mini")).forEach((name, hash) -> expected.put("mini/" + name, hash));
    assertThat(results.manifest().files()).isEqualTo(expected);
    assertThat(results.manifest().status()).isEqualTo(Manifest.Status.COMPLETE);
    assertThat(results.manifest().scenarios().get(0).hash()).isEqualTo(MINI.hash());
    assertThat(results.manifest().scenarios().get(0).resolved()).isEqualTo(MINI.tree());
  }

  @Test
  void recordsAFailedRunWithTheCommandThatRepeatsIt() throws Exception {
    long unlucky = Seeds.from(1).of(2);
    Simulator failing =
        (scenario, theatre, seed, sink) -> {
          if (seed == unlucky) {
            throw new IllegalStateException("no luck");
          }
          MODEL.run(scenario, theatre, seed, sink);
        };
    write("out", failing, 2);

    ResultsReader results = new ResultsReader(temp.resolve("out"));
    assertThat(results.manifest().failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.replicate()).isEqualTo(2);
              assertThat(failure.stage()).isEqualTo("simulate");
              assertThat(failure.error()).contains("no luck");
              assertThat(failure.repeat())
                  .isEqualTo("./hudna run " + MINI.file() + " --seed " + unlucky);
            });
    assertThat(results.runs("mini")).hasSize(REPLICATES - 1);
    assertThat(results.manifest().scenarios().get(0).failed()).isEqualTo(1);
    List<String> rows = Files.readAllLines(temp.resolve("out/mini/runs.csv"));
    assertThat(rows.get(2)).startsWith("mini,2," + unlucky + ",failed,,").endsWith(",");
  }

  @Test
  void givesFilesTheirNamesOnlyWhenTheyAreComplete() throws Exception {
    Path folder = temp.resolve("out");
    ResultsFolder.prepare(folder, Kind.BATCH, false);
    ResultsWriter writer = new ResultsWriter(folder, manifest(false), "./hudna");

    new BatchRunner(plan(), MODEL, writer, 1)
        .run(outcome -> assertThat(folder.resolve("mini/daily.csv")).doesNotExist());
    assertThat(new ResultsReader(folder).manifest().status()).isEqualTo(Manifest.Status.RUNNING);
    writer.complete(Instant.EPOCH, true);
    writer.finish();

    assertThat(folder.resolve("mini/daily.csv")).exists();
    assertThat(folder.resolve("mini/events.csv.gz")).doesNotExist();
    assertThat(new ResultsReader(folder).manifest().status())
        .isEqualTo(Manifest.Status.INTERRUPTED);
    assertThat(partsIn(folder)).isEmpty();
  }

  @Test
  void summarisesWhatTheRowsSay() throws Exception {
    write("out", MODEL, 2);

    Path folder = temp.resolve("out");
    double[] deaths =
        new ResultsReader(folder)
            .runs("mini").stream().mapToDouble(run -> run.values().get(Metric.DEATHS)).toArray();
    JsonNode summary = new JsonMapper().readTree(folder.resolve("mini/summary.json").toFile());
    MetricSummary expected = MetricSummary.of(deaths);
    assertThat(deaths).hasSize(REPLICATES);
    assertThat(summary.at("/completed").asInt()).isEqualTo(REPLICATES);
    assertThat(summary.at("/metrics/deaths_persons/mean").asDouble())
        .isCloseTo(expected.mean(), within(1e-6));
    assertThat(summary.at("/metrics/deaths_persons/q95").asDouble())
        .isCloseTo(expected.q95(), within(1e-6));
  }

  @Test
  void addsUpDailyRowsToTheMetricsOfTheirRun() throws Exception {
    write("out", MODEL, 2);

    ResultsReader results = new ResultsReader(temp.resolve("out"));
    double[] incidents = new double[REPLICATES + 1];
    results.rows(
        "mini",
        ResultTable.DAILY,
        row -> {
          if (row.text("dyad").equals("gov_vs_opposition")) {
            incidents[(int) row.number("replicate")] += row.number("violations");
          }
        });
    for (ResultsReader.Run run : results.runs("mini")) {
      assertThat(incidents[run.replicate()]).isEqualTo(run.values().get(Metric.INCIDENTS));
    }
  }

  @Test
  void keepsEventsByRunAndTime() throws Exception {
    write("out", MODEL, 2);

    List<String> keys = new ArrayList<>();
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(temp.resolve("out/mini/events.csv.gz")))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines.get(0)).isEqualTo(String.join(",", ResultTable.EVENTS.columns()));
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", 4);
        keys.add(cells[1] + cells[2]);
      }
    }
    assertThat(keys).isSorted().hasSizeGreaterThan(1000);
  }

  @Test
  void replacesEarlierResultsButNotWhatElseIsThere() throws Exception {
    write("out", MODEL, 1);
    Path folder = temp.resolve("out");
    Path mine = Files.writeString(folder.resolve("mini/notes.txt"), "mine");

    ResultsFolder.prepare(folder, Kind.BATCH, true);

    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("mini/runs.csv")).doesNotExist();
    assertThat(folder.resolve("manifest.json")).doesNotExist();
  }

  @Test
  void theCommandThatRepeatsARunDrawsFromThePosteriorToo() throws Exception {
    String text = "particle,weight,behaviour.violence.branchingRatio\n1,1,0.25\n";
    Path particles = Files.writeString(temp.resolve("particles.csv"), text).toAbsolutePath();
    ResolvedScenario drawing =
        new ScenarioReader().read(MINI.file(), Map.of("posterior", particles.toString()));
    Plan plan = new Plan(List.of(drawing), 1, Seeds.just(4));
    Simulator failing =
        (scenario, theatre, seed, sink) -> {
          throw new IllegalStateException("no luck");
        };
    Provenance made = new Provenance("0", "unknown", "17", "hudna batch", "1970-01-01T00:00:00Z");
    Path folder = temp.resolve("out");
    ResultsFolder.prepare(folder, Kind.BATCH, false);
    Manifest manifest =
        Manifest.starting(made, Kind.BATCH, 1L, 1, List.of(drawing.fromPosterior()));
    try (ResultsWriter writer = new ResultsWriter(folder, manifest, "./hudna")) {
      new BatchRunner(plan, failing, writer, 1).run(outcome -> {});
      assertThat(writer.failures().get(0).repeat())
          .isEqualTo("./hudna run " + MINI.file() + " --seed 4 --posterior");
    }
  }

  private void write(String name, Simulator simulator, int threads) throws IOException {
    Path folder = temp.resolve(name);
    ResultsFolder.prepare(folder, Kind.BATCH, false);
    ResultsWriter writer = new ResultsWriter(folder, manifest(true), "./hudna");
    new BatchRunner(plan(), simulator, writer, threads).run(outcome -> {});
    writer.complete(Instant.EPOCH, false);
    writer.finish();
  }

  private static Plan plan() {
    return new Plan(List.of(MINI), REPLICATES, Seeds.from(1));
  }

  private static Manifest manifest(boolean events) {
    Provenance made = new Provenance("0", "unknown", "17", "hudna batch", "1970-01-01T00:00:00Z");
    return Manifest.starting(made, Kind.BATCH, 1L, REPLICATES, List.of(MINI))
        .with(events, List.of());
  }

  private static Map<String, String> digests(Path folder) throws Exception {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : Files.list(folder).toList()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      digests.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
    }
    return digests;
  }

  private static List<Path> partsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }
}
