package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;

/**
 * The main numbers of all designs, and what changes against the baseline.
 *
 * @param heads the metrics
 * @param rows one for each design of the same days, the baseline first
 * @param others one for each design of other days, which is another case and not compared
 * @param family number of comparisons that p values are adjusted over
 */
public record KeyTable(List<Head> heads, List<Row> rows, List<Row> others, int family) {

  /** A metric as a column. */
  public record Head(String label, String unit) {}

  /**
   * A design.
   *
   * @param days what it simulates, in words
   * @param amounts means by metric
   * @param differences to the baseline by metric; none for the baseline and those not compared
   */
  public record Row(
      String anchor,
      String title,
      String days,
      boolean baseline,
      List<Amount> amounts,
      List<Difference> differences) {}

  static KeyTable of(Batch batch, Evidence evidence) {
    List<Head> heads =
        Evidence.KEY.stream()
            .map(metric -> new Head(metric.label(), Quantity.of(metric).unit()))
            .toList();
    Map<Boolean, List<Row>> rows =
        batch.designs().stream()
            .collect(
                Collectors.partitioningBy(
                    batch::sameDays,
                    Collectors.mapping(
                        design -> row(batch, evidence, design), Collectors.toList())));
    return new KeyTable(heads, rows.get(true), rows.get(false), evidence.key().family());
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
        design.period().text(),
        design == batch.baseline(),
        amounts,
        contrasts.stream()
            .map(each -> each.difference().n() == 0 ? null : Difference.of(each))
            .toList());
  }
}
