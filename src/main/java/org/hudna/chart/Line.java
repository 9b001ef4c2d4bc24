package org.hudna.chart;

import java.util.List;
import org.hudna.metric.MetricSummary;

/**
 * A quantity to draw.
 *
 * @param name of its panel
 */
record Line(String name, DailyBands bands) {

  /** The top of all bands; 0 without a value. */
  static double highest(List<Line> lines) {
    return lines.stream()
        .mapToDouble(line -> line.bands().highest(MetricSummary::q95))
        .max()
        .orElse(0);
  }
}
