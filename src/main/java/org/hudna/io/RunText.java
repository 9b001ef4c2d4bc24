package org.hudna.io;

import java.util.EnumMap;
import java.util.Map;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.metric.Metric;
import org.hudna.metric.RunResult;
import org.hudna.metric.StateTable;

/** The rows of one run in each result table, as bytes. */
final class RunText {
  private static final int LARGE = 1 << 17;
  private static final int SMALL = 1 << 12;
  private static final int EXACT = 6;
  private static final int INDEX = 4;
  private static final int WHOLE = 0;

  private final RunId id;

  RunText(RunId id) {
    this.id = id;
  }

  /**
   * The rows of an outcome, of districts.csv what its means are made of; a run that failed has a
   * row in runs.csv alone.
   */
  Map<ResultTable, byte[]> of(RunOutcome outcome) {
    Map<ResultTable, byte[]> texts = new EnumMap<>(ResultTable.class);
    if (outcome instanceof RunOutcome.Completed completed) {
      RunResult result = completed.result();
      texts.put(ResultTable.RUNS, metrics(result));
      texts.put(ResultTable.DAILY, daily(result));
      texts.put(ResultTable.AID, aid(result));
      texts.put(ResultTable.OBSERVED, observed(result));
      texts.put(ResultTable.STATE, state(result));
      texts.put(ResultTable.DISTRICTS, DistrictSpool.run(result.districts()));
    } else {
      texts.put(ResultTable.RUNS, failed());
    }
    return texts;
  }

  private byte[] metrics(RunResult result) {
    RowText row = start(new RowText(SMALL)).cell(id.seed()).cell("ok");
    for (Metric metric : Metric.values()) {
      row.cell(result.value(metric), EXACT);
    }
    return row.end().bytes();
  }

  private byte[] failed() {
    RowText row = start(new RowText(SMALL)).cell(id.seed()).cell("failed");
    for (int i = 0; i < Metric.values().length; i++) {
      row.cell(null);
    }
    return row.end().bytes();
  }

  private byte[] daily(RunResult result) {
    RowText rows = new RowText(LARGE);
    result
        .daily()
        .forEach(
            (date, governorate, dyad, phase, violations, events, deaths, civilians) ->
                start(rows)
                    .cell(date.toString())
                    .cell(governorate)
                    .cell(dyad)
                    .cell(phase == null ? null : phase.key())
                    .cell(violations)
                    .cell(events)
                    .cell(deaths)
                    .cell(civilians)
                    .end());
    return rows.bytes();
  }

  private byte[] aid(RunResult result) {
    RowText rows = new RowText(LARGE);
    result
        .aid()
        .forEach(
            (date, governorate, values) -> {
              start(rows).cell(date.toString()).cell(governorate);
              for (double value : values) {
                rows.cell(value, WHOLE);
              }
              rows.end();
            });
    return rows.bytes();
  }

  private byte[] observed(RunResult result) {
    RowText rows = new RowText(LARGE);
    result
        .observed()
        .forEach(
            (date, governorate, observer, accused, kind, reported, verified, determined) ->
                start(rows)
                    .cell(date.toString())
                    .cell(governorate)
                    .cell(observer)
                    .cell(accused)
                    .cell(kind.key())
                    .cell(reported)
                    .cell(verified)
                    .cell(determined)
                    .end());
    return rows.bytes();
  }

  private byte[] state(RunResult result) {
    RowText rows = new RowText(LARGE);
    for (StateTable.Row row : result.state().rows()) {
      start(rows)
          .cell(row.date().toString())
          .cell(row.subject())
          .cell(row.commitment(), INDEX)
          .cell(row.trust(), INDEX)
          .cell(row.solidarity(), INDEX)
          .end();
    }
    return rows.bytes();
  }

  private RowText start(RowText row) {
    return row.cell(id.scenarioId()).cell(id.replicate());
  }
}
