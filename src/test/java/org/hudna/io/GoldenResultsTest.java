package org.hudna.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.hudna.experiment.RunId;
import org.hudna.experiment.Seeds;
import org.hudna.metric.Metric;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The results of three scenarios as they were when they were last looked at: headline metrics, so
 * that a difference says what moved, and a digest of all rows of events.csv.gz, so that nothing
 * moves unseen. {@code -Dgolden.update=true} renews them.
 */
class GoldenResultsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int RUNS = 3;
  private static final List<Metric> HEADLINES =
      List.of(
          Metric.INCIDENTS,
          Metric.VIOLATIONS,
          Metric.DEATHS,
          Metric.CIVILIAN_DEATHS_FROM_TRUCE,
          Metric.FATAL_EVENTS_BEFORE_TRUCE,
          Metric.FATAL_EVENTS_FROM_TRUCE,
          Metric.REPORTS,
          Metric.VERIFIED_VIOLATIONS,
          Metric.DETERMINED_VIOLATIONS,
          Metric.CONVOYS_ARRIVED,
          Metric.PEOPLE_REACHED,
          Metric.WITHOUT_SUPPLIES,
          Metric.CALM_DAYS,
          Metric.DAYS_TO_IMPLEMENTATION,
          Metric.DAYS_TO_COLLAPSE,
          Metric.COMMITMENT_AFTER_PERSUASION,
          Metric.SHARE_SEPARATED_END,
          Metric.JOINT_STRIKES,
          Metric.TRUST_END);

  @ParameterizedTest
  @ValueSource(strings = {"geneva-2016", "no-truce", "february-2016"})
  void areThoseThatWereLookedAt(String id) throws Exception {
    ResolvedScenario family = new ScenarioReader().read(Path.of("scenarios", id + ".yaml"));
    List<Run> runs = new ArrayList<>();
    for (int replicate = 1; replicate <= RUNS; replicate++) {
      runs.add(run(family, replicate));
    }
    GoldenFile.of(GOLDEN.resolve(id + ".txt")).assertEqualTo(table(runs));
  }

  private static Run run(ResolvedScenario family, int replicate) throws Exception {
    long seed = Seeds.from(1).of(replicate);
    Scenario scenario = family.draw(seed);
    EventText text = new EventText(new RunId(0, family.id(), replicate, seed));
    RunFold fold = new RunFold(scenario, family.theatre());
    new CeasefireSimulation(scenario, family.theatre(), seed, text.and(fold)).runToEnd();
    byte[] rows = unpacked(text.compressed(LocalDateTime.of(2016, 1, 1, 0, 0)));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(rows);
    long events = new String(rows, StandardCharsets.UTF_8).lines().count();
    return new Run(seed, fold.result(), events, HexFormat.of().formatHex(digest, 0, 8));
  }

  private static byte[] unpacked(byte[] compressed) throws Exception {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }

  private static String table(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    line(text, "seed", runs.stream().map(run -> Long.toString(run.seed)).toList());
    for (Metric metric : HEADLINES) {
      line(text, metric.column(), runs.stream().map(run -> shown(run, metric)).toList());
    }
    line(text, "events", runs.stream().map(run -> Long.toString(run.events)).toList());
    line(text, "digest of events", runs.stream().map(Run::digest).toList());
    return text.toString();
  }

  private static String shown(Run run, Metric metric) {
    double value = run.result.value(metric);
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static void line(StringBuilder text, String name, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-36s", name));
    cells.forEach(cell -> text.append(String.format(Locale.ROOT, " %20s", cell)));
    text.append('\n');
  }

  private record Run(long seed, RunResult result, long events, String digest) {}
}
