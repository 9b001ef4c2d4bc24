package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.experiment.RunOutcome;
import org.hudna.metric.Counts;
import org.hudna.metric.DistrictSums;
import org.hudna.metric.Summary;

/** The result files of one scenario while its runs come in. */
final class ScenarioResults {
  static final String SUMMARY = "summary.json";
  private static final int DECIMALS = 4;

  private final String id;
  private final Path folder;
  private final Map<ResultTable, ResultFile> files = new EnumMap<>(ResultTable.class);
  private final Progress progress;

  /** Opens the files after the runs of an earlier process; new ones if it made none. */
  ScenarioResults(String id, Path folder, boolean events, Progress progress) throws IOException {
    this.id = id;
    this.folder = folder;
    this.progress = progress;
    Files.createDirectories(folder);
    for (ResultTable table : ResultTable.values()) {
      if (table != ResultTable.EVENTS || events) {
        files.put(table, progress.runs() == 0 ? create(table) : reopen(table));
      }
    }
    Files.deleteIfExists(folder.resolve(SUMMARY));
    Files.deleteIfExists(folder.resolve(ResultTable.DISTRICTS.fileName()));
  }

  /** Name of the file that grows for a table. */
  static String growing(ResultTable table) {
    return table == ResultTable.DISTRICTS ? DistrictSpool.FILE_NAME : table.fileName();
  }

  private ResultFile create(ResultTable table) throws IOException {
    ResultFile file = ResultFile.create(folder.resolve(growing(table)));
    byte[] header = table.header().getBytes(StandardCharsets.UTF_8);
    if (table == ResultTable.EVENTS) {
      file.append(EventText.compress(header));
    } else if (table != ResultTable.DISTRICTS) {
      file.append(header);
    }
    return file;
  }

  private ResultFile reopen(ResultTable table) throws IOException {
    String name = growing(table);
    return ResultFile.reopen(folder.resolve(name), progress.lengths().getOrDefault(name, 0L));
  }

  void add(RunOutcome outcome, Map<ResultTable, byte[]> rows) throws IOException {
    if (outcome instanceof RunOutcome.Completed completed) {
      progress.completed(completed.result().counts());
      ResultFile spool = files.get(ResultTable.DISTRICTS);
      if (spool.length() == 0) {
        spool.append(DistrictSpool.header(completed.result().districts()));
      }
    } else {
      progress.failed();
    }
    for (Map.Entry<ResultTable, byte[]> entry : rows.entrySet()) {
      files.get(entry.getKey()).append(entry.getValue());
    }
  }

  /** Bytes of each growing file, by its name. */
  Map<String, Long> lengths() {
    Map<String, Long> lengths = new LinkedHashMap<>();
    files.forEach((table, file) -> lengths.put(growing(table), file.length()));
    return lengths;
  }

  /** The rows of the runs so far. */
  Path runs() {
    return files.get(ResultTable.RUNS).temporary();
  }

  /**
   * Completes the files, but for what only helps to go on; returns their digests by path in the
   * results folder.
   */
  Map<String, String> complete() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    String districts = ResultTable.DISTRICTS.fileName();
    digests.put(id + "/" + districts, write(districts, districtRows()));
    Summary summary = RunRows.summary(runs());
    String text = SummaryText.of(id, summary, progress.counts(), progress.failures());
    digests.put(id + "/" + SUMMARY, write(SUMMARY, text));
    for (Map.Entry<ResultTable, ResultFile> entry : files.entrySet()) {
      if (entry.getKey() != ResultTable.DISTRICTS) {
        digests.put(id + "/" + entry.getKey().fileName(), entry.getValue().complete());
      }
    }
    return digests;
  }

  /** Removes what only helps to go on. */
  void finish() throws IOException {
    Files.deleteIfExists(files.get(ResultTable.DISTRICTS).temporary());
  }

  Progress progress() {
    return progress;
  }

  private String write(String name, String text) throws IOException {
    ResultFile file = ResultFile.create(folder.resolve(name));
    file.append(text.getBytes(StandardCharsets.UTF_8));
    return file.complete();
  }

  private String districtRows() throws IOException {
    DistrictSums sums = DistrictSpool.fold(files.get(ResultTable.DISTRICTS).temporary());
    RowText rows = new RowText(1 << 16);
    if (sums != null) {
      sums.forEach(
          (date, pcode, violations, deaths, people) ->
              rows.cell(id)
                  .cell(date.toString())
                  .cell(pcode)
                  .cell(violations, DECIMALS)
                  .cell(deaths, DECIMALS)
                  .cell(people, DECIMALS)
                  .end());
    }
    return ResultTable.DISTRICTS.header() + rows.text();
  }

  /** How many runs of a scenario are delivered, and what has to be known of them. */
  static final class Progress {
    private final Counts counts = new Counts();
    private Map<String, Long> lengths = Map.of();
    private long completed;
    private long failed;

    /** Takes a line of the journal. */
    void take(JournalLine line) {
      lengths = line.lengths();
      if (line.failure() == null) {
        completed++;
        counts.addAll(line.counts());
      } else {
        failed++;
      }
    }

    private void completed(Counts run) {
      completed++;
      counts.addAll(run);
    }

    private void failed() {
      failed++;
    }

    Counts counts() {
      return counts;
    }

    Map<String, Long> lengths() {
      return lengths;
    }

    long runs() {
      return completed + failed;
    }

    long completions() {
      return completed;
    }

    long failures() {
      return failed;
    }
  }
}
