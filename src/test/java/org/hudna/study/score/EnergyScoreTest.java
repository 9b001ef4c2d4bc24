package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnergyScoreTest {

  /** Four members in two dimensions and both scores, from the tests of the package scoringrules. */
  @Test
  void agreesWithAPublishedExample() {
    double[][] members = {
      {0.79546742, 0.02461368},
      {0.4777960, 0.7584595},
      {0.2164079, 0.3181810},
      {0.5409873, 0.1319422}
    };
    EnergyScore score = EnergyScore.of(members, new double[] {0.2743836, 0.8146400});
    assertThat(score.plain()).isCloseTo(0.3949793, within(1e-6));
    assertThat(score.fair()).isCloseTo(0.3274585, within(1e-6));
  }

  @Test
  void inOneDimensionItIsTheCrps() {
    double[] draws = {4, 0, 0, 1, 7, 2};
    double[][] members =
        Arrays.stream(draws).mapToObj(d -> new double[] {d}).toArray(double[][]::new);
    EnergyScore score = EnergyScore.of(members, new double[] {3});
    Crps crps = Crps.of(SortedDraws.of(draws), 3);
    assertThat(score.plain()).isCloseTo(crps.plain(), within(1e-12));
    assertThat(score.fair()).isCloseTo(crps.fair(), within(1e-12));
  }

  @Test
  void refusesMembersOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnergyScore.of(new double[][] {{1, 2}}, new double[] {1}))
        .withMessage("expected members of length 1, found 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnergyScore.of(new double[0][], new double[] {1}));
  }
}
