package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {
  private final UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(11);
  private final ZigguratSampler.NormalizedGaussian normal =
      ZigguratSampler.NormalizedGaussian.of(rng);

  private double[][] draws(int rows, int columns) {
    double[][] x = new double[rows][];
    for (int i = 0; i < rows; i++) {
      x[i] = normal.samples(columns).toArray();
    }
    return x;
  }

  private static double[] equal(int rows) {
    double[] weights = new double[rows];
    Arrays.fill(weights, 2);
    return weights;
  }

  @Test
  void findsALine() {
    double[][] x = draws(200, 2);
    double[][] y =
        Arrays.stream(x)
            .map(row -> new double[] {3 + 2 * row[0] - row[1], -row[0]})
            .toArray(double[][]::new);
    RidgeRegression regression = new RidgeRegression(x, y, equal(200));
    assertThat(regression.predict(new double[] {1, 1}))
        .containsExactly(new double[] {4, -1}, within(1e-3));
  }

  /** 60 predictors of which one matters, 100 rows: without a penalty the error would be 2.5. */
  @Test
  void isNotLedAstrayByManyPredictors() {
    double[][] x = draws(100, 60);
    double[][] y =
        Arrays.stream(x)
            .map(row -> new double[] {row[0] + normal.sample()})
            .toArray(double[][]::new);
    RidgeRegression regression = new RidgeRegression(x, y, equal(100));
    double squares = 0;
    double[][] others = draws(500, 60);
    for (double[] row : others) {
      double off = regression.predict(row)[0] - row[0];
      squares += off * off / others.length;
    }
    assertThat(squares).isLessThan(1);
  }

  @Test
  void rowsWithoutWeightDoNotCount() {
    double[][] x = {{0}, {1}, {2}, {50}};
    double[][] y = {{0}, {1}, {2}, {-700}};
    RidgeRegression regression = new RidgeRegression(x, y, new double[] {1, 1, 1, 0});
    assertThat(regression.predict(new double[] {4})[0]).isCloseTo(4, within(1e-2));
  }

  @Test
  void aPredictorThatNeverDiffersIsLeftOut() {
    double[][] x = {{0, 5}, {1, 5}, {2, 5}};
    double[][] y = {{0}, {1}, {2}};
    RidgeRegression regression = new RidgeRegression(x, y, equal(3));
    assertThat(regression.predict(new double[] {1, 9})[0]).isCloseTo(1, within(1e-3));
  }
}
