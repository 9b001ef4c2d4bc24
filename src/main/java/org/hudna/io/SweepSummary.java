package org.hudna.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.study.adaptive.MeanInterval;

/** The metrics of each point of a sweep, and their differences to the first point. */
public final class SweepSummary implements PointTable {
  /** A row for each point and metric. */
  public static final String FILE_NAME = "summary.csv";

  private static final List<String> COLUMNS =
      List.of(
          "metric",
          "runs",
          "mean",
          "sd",
          "mean_low",
          "mean_high",
          "q05",
          "median",
          "q95",
          "difference",
          "difference_low",
          "difference_high");

  private static final int DECIMALS = 6;
  private static final double ERROR = 0.05;

  private final Design design;
  private final ResultFile file;
  private double[][] reference;

  SweepSummary(Path folder, Design design) throws IOException {
    this.design = design;
    this.file = ResultFile.create(folder.resolve(FILE_NAME));
    file.append(header());
  }

  @Override
  public void add(int point, double[][] metrics) throws IOException {
    reference = point == 0 ? metrics : reference;
    file.append(rows(point, metrics));
  }

  @Override
  public Map<String, String> complete() throws IOException {
    return Map.of(FILE_NAME, file.complete());
  }

  private byte[] rows(int point, double[][] metrics) {
    RowText text = new RowText(1 << 14);
    List<String> values = design.point(point);
    for (Metric metric : Metric.values()) {
      double[] runs = metrics[metric.ordinal()];
      MetricSummary spread = MetricSummary.of(runs);
      MeanInterval interval = MeanInterval.of(metric, runs, ERROR);
      double[] from = reference[metric.ordinal()];
      MeanInterval difference = MeanInterval.ofDifferences(differences(from, runs), ERROR);
      text.cell(point + 1L);
      values.forEach(text::cell);
      text.cell(metric.column()).cell((long) spread.runs());
      for (double number :
          new double[] {
            spread.mean(),
            spread.sd(),
            interval.low(),
            interval.high(),
            spread.q05(),
            spread.median(),
            spread.q95(),
            difference.mean(),
            difference.low(),
            difference.high()
          }) {
        text.cell(number, DECIMALS);
      }
      text.end();
    }
    return text.bytes();
  }

  /** Runs of the same replicate have the same luck. */
  private static double[] differences(double[] from, double[] to) {
    return IntStream.range(0, Math.min(from.length, to.length))
        .mapToDouble(replicate -> to[replicate] - from[replicate])
        .toArray();
  }

  private byte[] header() {
    RowText text = new RowText(1 << 10).cell("point");
    design.factors().forEach(factor -> text.cell(factor.key()));
    COLUMNS.forEach(text::cell);
    return text.end().bytes();
  }
}
