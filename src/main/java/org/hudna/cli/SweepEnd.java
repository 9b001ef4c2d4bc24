package org.hudna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.chart.SweepCharts;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.design.Design;
import org.hudna.io.SweepResults;
import org.hudna.io.SweepResults.Response;
import org.hudna.io.SweepSummary;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import picocli.CommandLine;

/** What a sweep does and says when its runs are over. */
final class SweepEnd implements JobEnd {
  private static final int MOST_ROWS = 40;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Path folder;

  SweepEnd(CommandLine command, Path folder) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.folder = folder;
  }

  @Override
  public boolean draw() {
    return ChartDrawing.draw(folder, SweepCharts::of, "--resume", err);
  }

  @Override
  public void tell(BatchReport report) {
    BatchEnd.early(report, out, err);
    SweepResults results = SweepResults.read(folder, KeyMetrics.all());
    int shown = Math.min(MOST_ROWS, results.points().size());
    table(results, shown).lines(TerminalWidth.columns()).forEach(out::println);
    if (shown < results.points().size()) {
      out.printf(
          "and %d more points in %s%n", results.points().size() - shown, SweepSummary.FILE_NAME);
    }
    out.println("mean ± half of its 95 % interval");
    if (grid(results) && results.points().size() > 1) {
      out.println("from point 2 on: mean (95 % interval of its difference to point 1, run by run)");
    }
    FailureLines.print(results.manifest().failures(), folder, err);
    out.println("results: " + folder);
    out.flush();
    err.flush();
  }

  private static TextTable table(SweepResults results, int rows) {
    List<String> header = new ArrayList<>(List.of("point"));
    results.keys().forEach(key -> header.add(last(key, results.keys())));
    header.add("runs");
    KeyMetrics.all().forEach(metric -> header.add(KeyMetrics.head(metric)));
    TextTable table = new TextTable(header);
    int[] runs = runs(results);
    for (int point = 0; point < rows; point++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(point + 1)));
      row.addAll(results.points().get(point));
      row.add(Integer.toString(runs[point]));
      for (Metric metric : KeyMetrics.all()) {
        Response of = results.responses().get(metric).get(point);
        row.add(point == 0 || !grid(results) ? cell(metric, of) : difference(metric, of));
      }
      table.row(row);
    }
    return table;
  }

  /** Completed runs of each point: those of the metric that most have. */
  private static int[] runs(SweepResults results) {
    return IntStream.range(0, results.points().size())
        .map(
            point ->
                results.responses().values().stream()
                    .mapToInt(of -> of.get(point).runs())
                    .max()
                    .orElse(0))
        .toArray();
  }

  /** The last key of a path, unless another path ends alike. */
  private static String last(String key, List<String> keys) {
    String end = key.substring(key.lastIndexOf('.') + 1);
    return keys.stream().filter(other -> other.endsWith(end)).count() > 1 ? key : end;
  }

  private static boolean grid(SweepResults results) {
    return results.manifest().design().kind().equals(Design.Kind.GRID.key());
  }

  private static String difference(Metric metric, Response of) {
    if (of.runs() == 0) {
      return "-";
    }
    boolean share = metric.aggregation() == Aggregation.OCCURRENCE;
    double unit = share ? 100 : 1;
    String mean = share ? Math.round(100 * of.mean()) + " %" : ShownNumber.of(of.mean());
    return "%s (%s to %s)"
        .formatted(
            mean,
            ShownNumber.signed(unit * of.differenceLow()),
            ShownNumber.signed(unit * of.differenceHigh()));
  }

  private static String cell(Metric metric, Response of) {
    if (of.runs() == 0) {
      return "-";
    }
    double half = Math.max(of.mean() - of.low(), of.high() - of.mean());
    if (metric.aggregation() == Aggregation.OCCURRENCE) {
      return Math.round(100 * of.mean()) + " ± " + Math.round(100 * half) + " %";
    }
    return ShownNumber.of(of.mean()) + " ± " + ShownNumber.of(half);
  }
}
