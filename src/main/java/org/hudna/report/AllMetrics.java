package org.hudna.report;

import java.util.List;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;

/**
 * Every metric of one design against the baseline.
 *
 * @param family number of comparisons that p values are adjusted over
 */
public record AllMetrics(String title, int family, List<Row> rows) {
  private static final double PER_CENT = 100;
  private static final double SMALLEST = 0.001;

  /**
   * A metric.
   *
   * @param otherDays whether it counts from a truce that starts at another time than the baseline's
   * @param baseline mean over its runs
   * @param changed mean over the runs of the design
   * @param better share of pairs in which the design is better, ties counted half; may be empty
   * @param adjusted p value, adjusted over the family
   */
  public record Row(
      String label,
      String unit,
      boolean otherDays,
      String baseline,
      String changed,
      Difference difference,
      String better,
      String adjusted) {}

  static List<AllMetrics> of(Batch batch, Evidence evidence) {
    BatchComparison all = evidence.all();
    return evidence.comparable().stream()
        .filter(design -> design != batch.baseline())
        .map(design -> new AllMetrics(design.title(), all.family(), rows(batch, all, design)))
        .toList();
  }

  private static List<Row> rows(Batch batch, BatchComparison all, Design design) {
    boolean otherTruce = design.hasTruce() && !design.sameTruceStart(batch.baseline());
    return all.of(design.id()).stream()
        .filter(contrast -> contrast.difference().n() > 0)
        .map(contrast -> row(contrast, otherTruce))
        .toList();
  }

  private static Row row(Contrast contrast, boolean otherTruce) {
    Quantity quantity = Quantity.of(contrast.metric());
    double better = contrast.probabilityBetter();
    return new Row(
        contrast.metric().label(),
        quantity.unit(),
        otherTruce && contrast.metric().label().contains("truce"),
        mean(quantity, contrast.baseline().mean()),
        mean(quantity, contrast.changed().mean()),
        Difference.of(contrast),
        Double.isNaN(better) ? "" : Math.round(PER_CENT * better) + "\u00a0%",
        p(contrast.significance().adjusted()));
  }

  private static String mean(Quantity quantity, double value) {
    return Rounding.of(quantity.scale() * value).text(quantity.scale() * value);
  }

  private static String p(double p) {
    if (Double.isNaN(p)) {
      return "";
    }
    return p < SMALLEST ? "< 0.001" : Sentence.of("%.3f", p);
  }
}
