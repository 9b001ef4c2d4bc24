package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.experiment.RunOutcome;
import org.hudna.metric.DistrictSums;
import org.hudna.metric.RunResult;
import org.hudna.metric.Summary;

/** The result files of one scenario while its runs come in. */
final class ScenarioResults {
  private static final int DECIMALS = 4;

  private final String id;
  private final Path folder;
  private final Map<ResultTable, ResultFile> files = new EnumMap<>(ResultTable.class);
  private final Summary summary = new Summary();
  private DistrictSums districts;
  private long failed;

  ScenarioResults(String id, Path folder, boolean events) throws IOException {
    this.id = id;
    this.folder = folder;
    Files.createDirectories(folder);
    for (ResultTable table : ResultTable.values()) {
      if (table != ResultTable.EVENTS || events) {
        ResultFile file = new ResultFile(folder.resolve(table.fileName()));
        byte[] header = table.header().getBytes(StandardCharsets.UTF_8);
        file.append(table == ResultTable.EVENTS ? EventText.compress(header) : header);
        files.put(table, file);
      }
    }
  }

  void add(RunOutcome outcome, Map<ResultTable, byte[]> rows) throws IOException {
    for (Map.Entry<ResultTable, byte[]> entry : rows.entrySet()) {
      files.get(entry.getKey()).append(entry.getValue());
    }
    if (outcome instanceof RunOutcome.Completed completed) {
      add(completed.result());
    } else {
      failed++;
    }
  }

  /** Completes the files; returns their digests by path in the results folder. */
  Map<String, String> complete() throws IOException {
    files.get(ResultTable.DISTRICTS).append(districtRows());
    ResultFile summaryFile = new ResultFile(folder.resolve("summary.json"));
    summaryFile.append(SummaryText.of(id, summary, failed).getBytes(StandardCharsets.UTF_8));
    Map<String, String> digests = new TreeMap<>();
    for (Map.Entry<ResultTable, ResultFile> entry : files.entrySet()) {
      digests.put(id + "/" + entry.getKey().fileName(), entry.getValue().complete());
    }
    digests.put(id + "/summary.json", summaryFile.complete());
    return digests;
  }

  Summary summary() {
    return summary;
  }

  long failed() {
    return failed;
  }

  private void add(RunResult result) {
    summary.add(result.values(), result.counts());
    if (districts == null) {
      districts = result.districts();
    } else {
      districts.addAll(result.districts());
    }
  }

  private byte[] districtRows() {
    RowText rows = new RowText(1 << 16);
    if (districts != null) {
      districts.forEach(
          (date, pcode, violations, deaths, people) ->
              rows.cell(id)
                  .cell(date.toString())
                  .cell(pcode)
                  .cell(violations, DECIMALS)
                  .cell(deaths, DECIMALS)
                  .cell(people, DECIMALS)
                  .end());
    }
    return rows.bytes();
  }
}
