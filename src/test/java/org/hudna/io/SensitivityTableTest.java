package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Factor;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.MorrisSample;
import org.hudna.study.sensitivity.SaltelliSample;
import org.hudna.study.sensitivity.SensitivitySample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityTableTest {
  private static final List<String> KEYS = List.of("a", "b");

  @TempDir private Path folder;

  /** Deaths are a hundred times the first share; the second replicate has no calm days. */
  private List<String> lines(SensitivitySample sample) throws IOException {
    List<Factor> factors = KEYS.stream().map(key -> Factor.of(key, List.of("0", "1"))).toList();
    Design design = Design.placed(sample.method().key(), factors, (int) sample.points(), sample);
    List<Metric> metrics = List.of(Metric.DEATHS, Metric.CALM_DAYS);
    PointTable table = new SensitivityTable(folder, design, new SensitivityAim(sample, metrics));
    for (int point = 0; point < sample.points(); point++) {
      double[][] values = new double[Metric.values().length][2];
      double share = sample.at(point)[0];
      values[Metric.DEATHS.ordinal()] = new double[] {100 * share, 100 * share + 7};
      values[Metric.CALM_DAYS.ordinal()] = new double[] {3, Double.NaN};
      table.add(point, values);
    }
    Path file = folder.resolve(SensitivityTable.FILE_NAME);
    String digest = table.complete().get(SensitivityTable.FILE_NAME);
    assertThat(digest).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    return Files.readAllLines(file);
  }

  @Test
  void hasARowForEachMetricAndKeyOfMorris() throws IOException {
    assertThat(lines(new MorrisSample(KEYS, 2, 4, 1)))
        .containsExactly(
            "method,metric,key,runs,runs_without_value,used,mu,mu_low,mu_high,"
                + "mu_star,mu_star_low,mu_star_high,sigma,chance",
            "morris,deaths_persons,a,12,0,2,100,100,100,100,100,100,0,0",
            "morris,deaths_persons,b,12,0,2,0,0,0,0,0,0,0,0",
            "morris,calm_days_days,a,12,6,2,0,0,0,0,0,0,0,",
            "morris,calm_days_days,b,12,6,2,0,0,0,0,0,0,0,");
  }

  @Test
  void hasEmptyCellsWhereIndicesCannotBeSaid() throws IOException {
    List<String> lines = lines(new SaltelliSample(KEYS, 8, 1));
    assertThat(lines.get(0))
        .isEqualTo(
            "method,metric,key,runs,runs_without_value,used,"
                + "first,first_low,first_high,total,total_low,total_high");
    assertThat(lines.get(2)).isEqualTo("sobol,deaths_persons,b,64,0,8,0,0,0,0,0,0");
    assertThat(lines.get(3)).isEqualTo("sobol,calm_days_days,a,64,32,8,,,,,,");
  }
}
