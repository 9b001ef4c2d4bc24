package org.hudna.io;

import java.util.ArrayList;
import java.util.List;
import org.hudna.study.score.PitHistogram;
import org.hudna.study.validation.Pool;
import org.hudna.study.validation.Series;

/** Histograms of the randomised probability integral transform, a row for each bin. */
final class PitRows {
  static final String COLUMNS = "case forecast quantity scope bin low high share p";

  private PitRows() {}

  /** The rows of the forecasts of each pool. */
  static List<List<String>> of(List<Pool> pools) {
    List<List<String>> rows = new ArrayList<>();
    for (Pool pool : pools) {
      for (String forecast : pool.forecasts()) {
        for (Series series : Series.values()) {
          add(rows, pool, forecast, series);
        }
      }
    }
    return rows;
  }

  private static void add(List<List<String>> rows, Pool pool, String forecast, Series series) {
    PitHistogram pit = pool.pit(forecast, series);
    double values = pit.counts().stream().mapToInt(Integer::intValue).sum();
    double bins = pit.counts().size();
    for (int bin = 0; bin < pit.counts().size(); bin++) {
      rows.add(
          List.of(
              pool.id(),
              forecast,
              series.quantity().key(),
              series.scopeKey(),
              Integer.toString(bin + 1),
              ValidationTables.number(bin / bins),
              ValidationTables.number((bin + 1) / bins),
              ValidationTables.number(pit.counts().get(bin) / values),
              ValidationTables.number(pit.pValue())));
    }
  }
}
