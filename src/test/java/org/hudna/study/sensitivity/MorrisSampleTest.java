package org.hudna.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hudna.model.random.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorrisSampleTest {

  private static MorrisSample sample(int keys, int trajectories, int levels) {
    return new MorrisSample(
        IntStream.range(0, keys).mapToObj(key -> "x" + key).toList(), trajectories, levels, 3);
  }

  @Test
  void eachStepMovesOneKeyByHalfAndEachKeyMovesOnce() {
    MorrisSample sample = sample(7, 5, 4);
    assertThat(sample.points()).isEqualTo(40);
    for (int trajectory = 0; trajectory < 5; trajectory++) {
      boolean[] moved = new boolean[7];
      for (int step = 0; step < 7; step++) {
        double[] from = sample.at(trajectory * 8 + step);
        double[] to = sample.at(trajectory * 8 + step + 1);
        int key = sample.order(trajectory)[step];
        assertThat(to[key] - from[key]).isEqualTo(0.5 * sample.direction(key, trajectory));
        assertThat(moved[key]).isFalse();
        moved[key] = true;
        to[key] = from[key];
        assertThat(to).containsExactly(from);
      }
    }
  }

  /** 4000 starts in p levels: each share within four standard errors, p < 0.001 for all tests. */
  @ParameterizedTest
  @CsvSource({"2", "4", "10"})
  void allLevelsAreMiddlesOfEqualPartsAndEquallyLikely(int levels) {
    MorrisSample sample = sample(1, 4000, levels);
    var counts =
        IntStream.range(0, 4000)
            .mapToObj(trajectory -> sample.at(2 * trajectory)[0])
            .collect(Collectors.groupingBy(u -> u, Collectors.counting()));
    assertThat(counts).hasSize(levels);
    counts.forEach(
        (level, count) -> {
          assertThat(level * levels - 0.5).isEqualTo(Math.rint(level * levels - 0.5));
          double error = Math.sqrt(4000.0 / levels * (1 - 1.0 / levels));
          assertThat((double) count).isCloseTo(4000.0 / levels, within(4 * error));
        });
  }

  @Test
  void oneMoreKeyChangesNoLevelOfAnother() {
    MorrisSample two = new MorrisSample(List.of("a", "b"), 4, 4, 1);
    MorrisSample three = new MorrisSample(List.of("z", "a", "b"), 4, 4, 1);
    for (int trajectory = 0; trajectory < 4; trajectory++) {
      double[] more = three.at(4 * trajectory);
      assertThat(two.at(3 * trajectory)).containsExactly(more[1], more[2]);
    }
  }

  @Test
  void aLinearFunctionHasItsCoefficientsAndNoSigma() {
    double[] slopes = {3, -2, 0, 0.5};
    MorrisSample sample = sample(4, 6, 4);
    List<MorrisIndex> indices =
        sample.indices(
            SaltelliSampleTest.values(
                sample, u -> 10 + IntStream.range(0, 4).mapToDouble(i -> slopes[i] * u[i]).sum()));
    for (int key = 0; key < 4; key++) {
      MorrisIndex index = indices.get(key);
      assertThat(index.used()).isEqualTo(6);
      for (double value : new double[] {index.mu().value(), index.mu().low(), index.mu().high()}) {
        assertThat(value).isCloseTo(slopes[key], within(1e-12));
      }
      assertThat(index.muStar().value()).isCloseTo(Math.abs(slopes[key]), within(1e-12));
      assertThat(index.sigma()).isCloseTo(0, within(1e-12));
      assertThat(index.chance()).isNaN();
    }
  }

  /**
   * The test function of Morris (1991, section 4): twenty inputs, of which the first seven are
   * curved or interact, three are linear, and the others hardly matter. Coefficients that the paper
   * draws from a standard normal are drawn here from a fixed seed; its levels are 0 to 1 by thirds.
   */
  private static double published(double[] shares) {
    double[] x = Arrays.stream(shares).map(u -> (u - 0.125) / 0.75).toArray();
    double[] w = Arrays.stream(x).map(u -> 2 * (u - 0.5)).toArray();
    for (int i : new int[] {2, 4, 6}) {
      w[i] = 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5);
    }
    double y = 0;
    for (int i = 0; i < 20; i++) {
      y += (i < 10 ? 20 : normal(i, 99)) * w[i];
      for (int j = i + 1; j < 20; j++) {
        y += (j < 6 ? -15 : normal(i, j)) * w[i] * w[j];
        for (int l = j + 1; l < 5; l++) {
          y -= 10 * w[i] * w[j] * w[l];
          for (int s = l + 1; s < 4; s++) {
            y += 5 * w[i] * w[j] * w[l] * w[s];
          }
        }
      }
    }
    return y;
  }

  /** A number with mean 0 and standard deviation 1 (uniform, which is enough here). */
  private static double normal(int i, int j) {
    return Math.sqrt(12) * ((Keys.mix(7, 100L * i + j) >>> 11) * 0x1.0p-53 - 0.5);
  }

  @Test
  void tellsTheThreeGroupsOfThePublishedFunctionApart() {
    MorrisSample sample = sample(20, 30, 4);
    List<MorrisIndex> indices =
        sample.indices(SaltelliSampleTest.values(sample, MorrisSampleTest::published));
    assertThat(indices.subList(0, 10)).allMatch(index -> index.muStar().value() > 20);
    assertThat(indices.subList(0, 7)).allMatch(index -> index.sigma() > index.muStar().value() / 2);
    assertThat(indices.subList(7, 10)).allMatch(index -> index.mu().clear());
    assertThat(indices.subList(7, 10))
        .allMatch(index -> index.sigma() < index.muStar().value() / 5);
    assertThat(indices.subList(10, 20)).allMatch(index -> index.muStar().value() < 15);
  }

  @Test
  void aKeyThatWorksInBothDirectionsHasItsImportanceInMuStar() {
    MorrisSample sample = sample(2, 40, 4);
    List<MorrisIndex> indices =
        sample.indices(SaltelliSampleTest.values(sample, u -> (u[0] - 0.5) * (u[1] - 0.5)));
    assertThat(indices.get(0).mu().clear()).isFalse();
    assertThat(indices.get(0).muStar().low()).isPositive();
    assertThat(indices.get(0).sigma()).isGreaterThan(Math.abs(indices.get(0).mu().value()));
  }

  @Test
  void pairsRunsOfTheSameReplicateAndLeavesOutWhatHasNoValue() {
    MorrisSample sample = sample(1, 3, 4);
    double[][] values = new double[6][];
    for (int point = 0; point < 6; point++) {
      double value = 4 * sample.at(point)[0];
      values[point] = new double[] {value, value + 100, Double.NaN};
    }
    values[1][1] = Double.NaN;
    values[3] = new double[] {Double.NaN};
    MorrisIndex index = sample.indices(values).get(0);
    assertThat(index.used()).isEqualTo(2);
    assertThat(index.mu().value()).isCloseTo(4, within(1e-12));
    assertThat(index.chance()).isCloseTo(0, within(1e-12));
  }

  @Test
  void chanceIsTheStandardErrorOfAnEffect() {
    MorrisIndex index = ElementaryEffects.index(new double[] {1, 5}, new double[] {4, 16});
    assertThat(index.chance()).isCloseTo(Math.sqrt(10), within(1e-12));
    assertThat(index.sigma()).isCloseTo(Math.sqrt(8), within(1e-12));
  }

  @Test
  void refusesOddLevelsAndNoTrajectories() {
    assertThatIllegalArgumentException().isThrownBy(() -> sample(1, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> sample(1, 0, 4));
  }
}
