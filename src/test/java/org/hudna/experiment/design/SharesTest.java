package org.hudna.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

  /** Columns of points: dimension by dimension. */
  private static double[] column(Sampler sampler, int dimension, int points) {
    return IntStream.range(0, points).mapToDouble(i -> sampler.at(i)[dimension]).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  void aLatinHypercubeHasOnePointInEachStratumOfEachDimension(int points) {
    Sampler sampler = Shares.latinHypercube(List.of("a", "b", "c"), points, 5);
    for (int d = 0; d < 3; d++) {
      int[] strata =
          Arrays.stream(column(sampler, d, points)).mapToInt(u -> (int) (u * points)).toArray();
      assertThat(Arrays.stream(strata).sorted()).containsExactly(boxed(points));
    }
  }

  private static Integer[] boxed(int points) {
    return IntStream.range(0, points).boxed().toArray(Integer[]::new);
  }

  @Test
  void oneMoreDimensionOfALatinHypercubeChangesNoOther() {
    Sampler two = Shares.latinHypercube(List.of("a", "b"), 20, 5);
    Sampler three = Shares.latinHypercube(List.of("z", "a", "b"), 20, 5);
    assertThat(column(three, 1, 20)).isEqualTo(column(two, 0, 20));
    assertThat(column(three, 2, 20)).isEqualTo(column(two, 1, 20));
  }

  @Test
  void dimensionsAndSeedsOfALatinHypercubeDiffer() {
    Sampler sampler = Shares.latinHypercube(List.of("a", "b"), 20, 5);
    assertThat(column(sampler, 0, 20)).isNotEqualTo(column(sampler, 1, 20));
    Sampler other = Shares.latinHypercube(List.of("a", "b"), 20, 6);
    assertThat(column(other, 0, 20)).isNotEqualTo(column(sampler, 0, 20));
  }

  /**
   * The first ten points in three dimensions of the Sobol sequence with the direction numbers of
   * Joe and Kuo, as the page of the generator of SciLua prints them (scilua.org/sci_qrng.html,
   * there without the origin).
   */
  @Test
  void theSobolSequenceIsThatOfJoeAndKuo() {
    double[][] published = {
      {0, 0, 0},
      {0.5, 0.5, 0.5},
      {0.75, 0.25, 0.25},
      {0.25, 0.75, 0.75},
      {0.375, 0.375, 0.625},
      {0.875, 0.875, 0.125},
      {0.625, 0.125, 0.875},
      {0.125, 0.625, 0.375},
      {0.1875, 0.3125, 0.9375},
      {0.6875, 0.8125, 0.4375},
    };
    Sampler sampler = Shares.sobol(3);
    for (int i = 0; i < published.length; i++) {
      assertThat(sampler.at(i)).isEqualTo(published[i]);
    }
  }
}
