package org.hudna.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltelliSampleTest {
  private static final int ROWS = 2048;

  /** Values of a function of shares, one replicate at each point. */
  static double[][] values(SensitivitySample sample, ToDoubleFunction<double[]> function) {
    return IntStream.range(0, (int) sample.points())
        .mapToObj(point -> new double[] {function.applyAsDouble(sample.at(point))})
        .toArray(double[][]::new);
  }

  private static SaltelliSample sample(int keys, int rows, long seed) {
    return new SaltelliSample(
        IntStream.range(0, keys).mapToObj(key -> "x" + key).toList(), rows, seed);
  }

  /**
   * Ishigami and Homma (1990), "An importance quantification technique in uncertainty analysis for
   * computer models", with a = 7 and b = 0.1; each argument uniform from -pi to pi.
   */
  private static double ishigami(double[] shares) {
    double[] x = Arrays.stream(shares).map(u -> Math.PI * (2 * u - 1)).toArray();
    double second = Math.sin(x[1]);
    return Math.sin(x[0]) + 7 * second * second + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  /** The closed forms of Saltelli et al. (2008), Global Sensitivity Analysis: The Primer. */
  private static double[][] ofIshigami() {
    double a = 7;
    double b = 0.1;
    double pi4 = Math.pow(Math.PI, 4);
    double v1 = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
    double v2 = a * a / 8;
    double v13 = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double v = v1 + v2 + v13;
    return new double[][] {{v1 / v, v2 / v, 0}, {(v1 + v13) / v, v2 / v, v13 / v}};
  }

  @Test
  void theClosedFormsAreThePublishedNumbers() {
    assertThat(ofIshigami()[0]).containsExactly(new double[] {0.3139, 0.4424, 0}, within(5e-5));
    assertThat(ofIshigami()[1])
        .containsExactly(new double[] {0.5576, 0.4424, 0.2437}, within(5e-5));
  }

  /** The tolerance is about three standard errors of 2048 random rows; the seeds are fixed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheIndicesOfTheFunctionOfIshigami(long seed) {
    SaltelliSample sample = sample(3, ROWS, seed);
    List<SobolIndex> indices = sample.indices(values(sample, SaltelliSampleTest::ishigami));
    for (int key = 0; key < 3; key++) {
      SobolIndex index = indices.get(key);
      assertThat(index.used()).isEqualTo(ROWS);
      assertThat(index.first().value()).isCloseTo(ofIshigami()[0][key], within(0.04));
      assertThat(index.total().value()).isCloseTo(ofIshigami()[1][key], within(0.04));
      assertInside(index.first(), ofIshigami()[0][key]);
      assertInside(index.total(), ofIshigami()[1][key]);
      assertThat(index.first().high() - index.first().low()).isBetween(0.01, 0.2);
    }
  }

  private static void assertInside(IndexEstimate estimate, double truth) {
    assertThat(truth).isBetween(estimate.low(), estimate.high());
  }

  /**
   * The g-function of Sobol' (1993; Saltelli and Sobol' 1995): product of (|4x - 2| + a) / (1 + a),
   * V_i = (1/3) / (1 + a_i)², total V_Ti = V_i times the product of (1 + V_j) of all others, V the
   * product of all (1 + V_i) less 1.
   */
  @Test
  void findsTheIndicesOfTheGFunction() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    SaltelliSample sample = sample(a.length, ROWS, 5);
    List<SobolIndex> indices =
        sample.indices(
            values(
                sample,
                u ->
                    IntStream.range(0, a.length)
                        .mapToDouble(i -> (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]))
                        .reduce(1, (x, y) -> x * y)));
    double[] parts = Arrays.stream(a).map(each -> 1.0 / 3 / Math.pow(1 + each, 2)).toArray();
    double product = Arrays.stream(parts).map(part -> 1 + part).reduce(1, (x, y) -> x * y);
    for (int key = 0; key < a.length; key++) {
      double first = parts[key] / (product - 1);
      double total = parts[key] * product / (1 + parts[key]) / (product - 1);
      assertThat(indices.get(key).first().value()).isCloseTo(first, within(0.03));
      assertThat(indices.get(key).total().value()).isCloseTo(total, within(0.03));
      assertInside(indices.get(key).first(), first);
      assertInside(indices.get(key).total(), total);
    }
  }

  @Test
  void anOffsetChangesNothing() {
    SaltelliSample sample = sample(3, 64, 1);
    List<SobolIndex> plain = sample.indices(values(sample, SaltelliSampleTest::ishigami));
    List<SobolIndex> high = sample.indices(values(sample, u -> 1e6 + ishigami(u)));
    for (int key = 0; key < 3; key++) {
      assertThat(high.get(key).first().value())
          .isCloseTo(plain.get(key).first().value(), within(1e-6));
    }
  }

  @Test
  void leavesARowOutWhereAPointHasNoValueInAnyReplicate() {
    SaltelliSample sample = sample(2, 16, 1);
    double[][] values = values(sample, u -> u[0]);
    values[sample.mixed(3, 1)] = new double[] {Double.NaN, Double.NaN};
    values[sample.inB(5)] = new double[0];
    values[sample.inA(7)] = new double[] {Double.NaN, values[sample.inA(7)][0]};
    assertThat(sample.indices(values)).extracting(SobolIndex::used).containsOnly(14);
  }

  @Test
  void saysNothingOfWhatDoesNotVary() {
    SaltelliSample sample = sample(2, 16, 1);
    SobolIndex index = sample.indices(values(sample, u -> 0.1)).get(0);
    assertThat(index.first()).isEqualTo(IndexEstimate.NONE);
    assertThat(index.total()).isEqualTo(IndexEstimate.NONE);
    double[][] none = new double[16 * 4][0];
    assertThat(sample.indices(none).get(1))
        .isEqualTo(new SobolIndex(0, IndexEstimate.NONE, IndexEstimate.NONE));
  }

  @Test
  void mixedRowsDifferFromTheFirstMatrixInOneKey() {
    SaltelliSample sample = sample(3, 8, 4);
    for (int row = 0; row < 8; row++) {
      double[] a = sample.at(sample.inA(row));
      double[] b = sample.at(sample.inB(row));
      for (int key = 0; key < 3; key++) {
        double[] expected = a.clone();
        expected[key] = b[key];
        assertThat(sample.at(sample.mixed(row, key))).containsExactly(expected);
      }
    }
  }

  /** A shifted net is a net: so many numbers of a dimension lie in equal parts, one in each. */
  @Test
  void theNumbersOfEachDimensionAreEvenAndNeverNought() {
    SaltelliSample sample = sample(20, 32, 9);
    for (int key = 0; key < 20; key++) {
      int k = key;
      double[] column =
          IntStream.range(0, 32).mapToDouble(row -> sample.at(sample.inB(row))[k]).toArray();
      assertThat(Arrays.stream(column).mapToInt(u -> (int) (32 * u)).distinct().count())
          .isEqualTo(32);
      assertThat(Arrays.stream(column)).allMatch(u -> u > 0 && u < 1);
    }
  }

  @Test
  void refusesWhatTheSequenceCannotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> sample(501, 8, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> sample(0, 8, 1));
    assertThat(sample(500, 1, 1).at(0)).hasSize(500);
  }
}
