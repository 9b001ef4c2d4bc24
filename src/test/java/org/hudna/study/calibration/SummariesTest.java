package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private static List<Trial> trials(double[]... targets) {
    List<Trial> trials = new ArrayList<>();
    for (double[] each : targets) {
      trials.add(new Trial(new double[] {trials.size()}, each));
    }
    return trials;
  }

  /** Deviations from the median 20 are 20, 10, 0, 10, 20: the middle one is 10. */
  @Test
  void aDifferenceCountsInUnitsOfItsSpreadAndByItsWeight() {
    FitProblem problem =
        new FitProblem(
            1,
            List.of(
                new FitTarget(Transform.IDENTITY, 0, 4, 0),
                new FitTarget(Transform.IDENTITY, 1, 1, 7)));
    List<Trial> first =
        trials(
            new double[] {0, 7},
            new double[] {10, 7},
            new double[] {20, 7},
            new double[] {30, 7},
            new double[] {40, 7});
    Summaries summaries = new Summaries(problem, SummaryKind.SCALED, first);
    assertThat(summaries.distance(new double[] {5, 7})).isCloseTo(2 * 0.5, within(1e-12));
    assertThat(summaries.distance(new double[] {0, 99})).as("a constant target").isZero();
  }

  @Test
  void targetsAreComparedOnTheirScales() {
    FitProblem problem = new FitProblem(1, List.of(new FitTarget(Transform.SQRT, 0, 1, 16)));
    Summaries summaries =
        new Summaries(
            problem,
            SummaryKind.SCALED,
            trials(new double[] {1}, new double[] {4}, new double[] {9}));
    assertThat(summaries.observed()).containsExactly(4);
    assertThat(summaries.of(new double[] {25})).containsExactly(5);
  }

  @Test
  void regressionGivesOneSummaryForEachParameter() {
    FitProblem problem = Toy.problem(1, 10, 10);
    Summaries summaries =
        new Summaries(
            problem,
            SummaryKind.REGRESSION,
            trials(
                new double[] {0, 3},
                new double[] {2, 1},
                new double[] {4, 2},
                new double[] {6, 0},
                new double[] {8, 3}));
    assertThat(summaries.observed()).hasSize(1);
    assertThat(summaries.of(new double[] {4, 2})[0]).isCloseTo(2, within(0.1));
  }
}
