package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hudna.experiment.design.Design;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.KeyIndex;
import org.hudna.study.sensitivity.Method;
import org.hudna.study.sensitivity.MorrisIndex;
import org.hudna.study.sensitivity.SobolIndex;

/** The indices of each wanted metric and key: sensitivity.csv. */
public final class SensitivityTable implements PointTable {
  /** Its name in the folder. */
  public static final String FILE_NAME = "sensitivity.csv";

  private static final List<String> FIRST =
      List.of("method", "metric", "key", "runs", "runs_without_value", "used");
  private static final List<String> MORRIS =
      List.of(
          "mu", "mu_low", "mu_high", "mu_star", "mu_star_low", "mu_star_high", "sigma", "chance");
  private static final List<String> SOBOL =
      List.of("first", "first_low", "first_high", "total", "total_low", "total_high");
  private static final int DECIMALS = 6;

  private final Path folder;
  private final Design design;
  private final SensitivityAim aim;
  private final double[][][] values;

  SensitivityTable(Path folder, Design design, SensitivityAim aim) {
    this.folder = folder;
    this.design = design;
    this.aim = aim;
    this.values = new double[aim.metrics().size()][design.size()][];
  }

  @Override
  public void add(int point, double[][] metrics) {
    for (int m = 0; m < values.length; m++) {
      values[m][point] = metrics[aim.metrics().get(m).ordinal()];
    }
  }

  @Override
  public Map<String, String> complete() throws IOException {
    String text = text();
    CompleteFiles.write(Map.of(folder.resolve(FILE_NAME), text));
    return Map.of(FILE_NAME, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String text() {
    RowText text = new RowText(1 << 14);
    Method method = aim.sample().method();
    Stream.concat(FIRST.stream(), (method == Method.MORRIS ? MORRIS : SOBOL).stream())
        .forEach(text::cell);
    text.end();
    for (int m = 0; m < values.length; m++) {
      List<? extends KeyIndex> indices = aim.sample().indices(values[m]);
      for (int key = 0; key < indices.size(); key++) {
        text.cell(method.key()).cell(aim.metrics().get(m).column());
        text.cell(design.factors().get(key).key());
        row(text, values[m], indices.get(key));
      }
    }
    return text.text();
  }

  private static void row(RowText text, double[][] values, KeyIndex index) {
    long runs = Arrays.stream(values).mapToLong(point -> point.length).sum();
    long without =
        Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isNaN).count();
    text.cell(runs).cell(without).cell((long) index.used());
    if (index instanceof MorrisIndex morris) {
      estimate(text, morris.mu());
      estimate(text, morris.muStar());
      text.cell(morris.sigma(), DECIMALS).cell(morris.chance(), DECIMALS);
    } else if (index instanceof SobolIndex sobol) {
      estimate(text, sobol.first());
      estimate(text, sobol.total());
    }
    text.end();
  }

  private static void estimate(RowText text, IndexEstimate estimate) {
    text.cell(estimate.value(), DECIMALS);
    text.cell(estimate.low(), DECIMALS).cell(estimate.high(), DECIMALS);
  }

  /** The index that a row of the table says. */
  static KeyIndex index(ResultsReader.Row row, Method method) {
    int used = (int) row.number("used");
    return method == Method.MORRIS
        ? new MorrisIndex(
            used,
            estimate(row, "mu"),
            estimate(row, "mu_star"),
            row.number("sigma"),
            row.number("chance"))
        : new SobolIndex(used, estimate(row, "first"), estimate(row, "total"));
  }

  private static IndexEstimate estimate(ResultsReader.Row row, String name) {
    return new IndexEstimate(
        row.number(name), row.number(name + "_low"), row.number(name + "_high"));
  }
}
