package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Status;
import org.hudna.io.ResultTable;
import org.hudna.metric.Metric;

/** A batch on disk whose metrics are chosen by the test; all others are nought. */
public final class MadeUpBatch {
  private static final String SCENARIO =
      """
      {"title": "%s", "question": "What <b>if</b> & why?",
       "time": {"start": "2001-03-01T00:00", "end": "2001-03-31T00:00", "stepHours": 6},
       "agreement": {"truce": {"start": "2001-03-11T12:00"},
         "persuasion": {"durationDays": 7, "intensity": {"dist": "uniform", "min": 0.2, "max": 1}}}}
      """;

  private final Path folder;
  private final int replicates;
  private final List<Manifest.Entry> entries = new ArrayList<>();
  private final List<Manifest.Failure> failures = new ArrayList<>();
  private Status status = Status.COMPLETE;

  public MadeUpBatch(Path folder, int replicates) {
    this.folder = folder;
    this.replicates = replicates;
  }

  /** Forty runs of a baseline and a design that saves ten or eleven lives in each of them. */
  public static MadeUpBatch clear(Path folder) throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, 40);
    batch.design("plain", null, deaths(i -> 200 + i % 7));
    batch.design("better", "plain", deaths(i -> 190 + i % 7 - i % 2));
    return batch;
  }

  /** The civilian deaths of a design by run, counted from nought. */
  public static Map<Metric, IntToDoubleFunction> deaths(IntToDoubleFunction deaths) {
    Map<Metric, IntToDoubleFunction> metrics = new LinkedHashMap<>();
    metrics.put(Metric.CIVILIAN_DEATHS, deaths);
    metrics.put(Metric.PEOPLE_REACHED, i -> 50_000 + 1_000 * (i % 5));
    metrics.put(Metric.DAYS_TO_COLLAPSE, i -> i % 3 == 0 ? Double.NaN : 2 + i % 10);
    return metrics;
  }

  public MadeUpBatch unfinished(Status how) {
    status = how;
    return this;
  }

  /**
   * Leaves the batch as a kill leaves it: running, its tables of runs not yet under their names,
   * the last line of one torn.
   */
  MadeUpBatch killed() throws IOException {
    status = Status.RUNNING;
    for (Manifest.Entry entry : List.copyOf(entries)) {
      Path runs = folder.resolve(entry.id()).resolve(ResultTable.RUNS.fileName());
      Path part = runs.resolveSibling(runs.getFileName() + ".part");
      Files.move(runs, part);
      Files.writeString(part, entry.id() + ",99,1", StandardOpenOption.APPEND);
      entries.set(entries.indexOf(entry), withoutRuns(entry));
    }
    return this;
  }

  /** Says that the runs of the last design drew from a posterior. */
  MadeUpBatch posterior(String file, String hash) {
    Manifest.Entry entry = entries.remove(entries.size() - 1);
    entries.add(with(entry, new Manifest.Particles(file, hash), entry.completed()));
    return this;
  }

  private static Manifest.Entry withoutRuns(Manifest.Entry entry) {
    return with(entry, entry.posterior(), 0);
  }

  private static Manifest.Entry with(
      Manifest.Entry entry, Manifest.Particles posterior, long completed) {
    return new Manifest.Entry(
        entry.id(),
        entry.title(),
        entry.file(),
        entry.extendsId(),
        entry.theatre(),
        entry.theatreHash(),
        entry.partyNames(),
        entry.hash(),
        posterior,
        completed,
        0,
        entry.resolved());
  }

  public MadeUpBatch failed(String scenario) {
    failures.add(
        new Manifest.Failure(scenario, 9, 77, "simulate", "a <broken> wheel", "hudna run x"));
    return this;
  }

  public MadeUpBatch design(String id, String base, Map<Metric, IntToDoubleFunction> metrics)
      throws IOException {
    return design(id, base, metrics, "Design \"" + id + "\" <i>");
  }

  public MadeUpBatch design(
      String id, String base, Map<Metric, IntToDoubleFunction> metrics, String title)
      throws IOException {
    JsonNode tree = new JsonMapper().readTree(SCENARIO.formatted("x"));
    ((ObjectNode) tree).put("title", title);
    if (base != null) {
      ((ObjectNode) tree.at("/agreement/persuasion")).put("durationDays", 14);
    }
    entries.add(
        new Manifest.Entry(
            id,
            title,
            id + ".yaml",
            base,
            "made-up",
            null,
            null,
            "abc" + id,
            null,
            replicates,
            0,
            tree));
    Path tables = Files.createDirectories(folder.resolve(id));
    Files.writeString(tables.resolve(ResultTable.RUNS.fileName()), runs(id, metrics));
    return this;
  }

  /** Changes what the manifest holds of the last design. */
  public MadeUpBatch with(String pointer, String key, String value) {
    ((ObjectNode) entries.get(entries.size() - 1).resolved().at(pointer)).put(key, value);
    return this;
  }

  /** Adds an empty part, and those around it, to what the manifest holds of the last design. */
  MadeUpBatch withObject(String pointer) {
    ((ObjectNode) entries.get(entries.size() - 1).resolved()).withObject(pointer);
    return this;
  }

  /** Removes a key from what the manifest holds of the last design. */
  MadeUpBatch without(String pointer, String key) {
    ((ObjectNode) entries.get(entries.size() - 1).resolved().at(pointer)).remove(key);
    return this;
  }

  public Path write() throws IOException {
    Manifest manifest =
        new Manifest(
            "1.2.3",
            "0123abc",
            "17",
            Manifest.Kind.BATCH,
            "hudna batch <made-up>",
            5L,
            replicates,
            null,
            replicates,
            false,
            null,
            "2001-01-01T00:00:00Z",
            status == Status.RUNNING ? null : "2001-01-01T00:01:00Z",
            status,
            entries,
            failures,
            null);
    new JsonMapper().writeValue(folder.resolve(Manifest.FILE_NAME).toFile(), manifest);
    return folder;
  }

  private String runs(String id, Map<Metric, IntToDoubleFunction> metrics) {
    StringBuilder rows = new StringBuilder(String.join(",", ResultTable.RUNS.columns()));
    for (int i = 0; i < replicates; i++) {
      rows.append("\n%s,%d,%d,ok".formatted(id, i + 1, 1000 + i));
      for (Metric metric : Metric.values()) {
        double value = metrics.getOrDefault(metric, run -> 0).applyAsDouble(i);
        rows.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
      }
    }
    return rows.append('\n').toString();
  }
}
