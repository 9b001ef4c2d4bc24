package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;

/**
 * The main numbers of all designs, and what changes against the baseline.
 *
 * @param heads the metrics
 * @param rows one for each design, the baseline first
 * @param family number of comparisons that p values are adjusted over
 */
public record KeyTable(List<Head> heads, List<Row> rows, int family) {

  /** A metric as a column. */
  public record Head(String label, String unit) {}

  /**
   * A design.
   *
   * @param note why it is not compared; empty if it is
   * @param amounts means by metric
   * @param differences to the baseline by metric; none for the baseline and those not compared
   */
  public record Row(
      String anchor,
      String title,
      String note,
      boolean baseline,
      List<Amount> amounts,
      List<Difference> differences) {}

  static KeyTable of(Batch batch, Evidence evidence) {
    List<Head> heads =
        Evidence.KEY.stream()
            .map(metric -> new Head(metric.label(), Quantity.of(metric).unit()))
            .toList();
    List<Row> rows = batch.designs().stream().map(design -> row(batch, evidence, design)).toList();
    return new KeyTable(heads, rows, evidence.key().family());
  }

  private static Row row(Batch batch, Evidence evidence, Design design) {
    List<Contrast> contrasts = evidence.key().of(design.id());
    List<Amount> amounts = new ArrayList<>();
    for (Metric metric : Evidence.KEY) {
      Estimate mean = Amount.estimate(design, metric);
      amounts.add(mean.n() == 0 ? null : Amount.of(design, metric));
    }
    return new Row(
        "design-" + design.id(),
        design.title(),
        batch.sameDays(design) ? "" : "other days: not compared",
        design == batch.baseline(),
        amounts,
        contrasts.stream()
            .map(each -> each.difference().n() == 0 ? null : Difference.of(each))
            .toList());
  }
}
