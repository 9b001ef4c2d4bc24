package org.hudna.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.TwoSides;
import org.junit.jupiter.api.Test;

class FormationTest {
  private final Formation formation = new TwoSides().world(1).cast().formations().get(0);

  @Test
  void whoDoesNotMoveIsNotExposed() {
    assertThat(formation.exposure(0, 6)).isEqualTo(1);
    formation.setOut(6, 78, 3);
    assertThat(formation.exposure(0, 6)).isEqualTo(1);
    assertThat(formation.exposure(78, 84)).isEqualTo(1);
  }

  @Test
  void exposureIsTheMeanOverThePart() {
    formation.setOut(4, 78, 3);
    assertThat(formation.exposure(0, 6)).isCloseTo(1 + 2 * 2 / 6.0, within(1e-12));
    assertThat(formation.exposure(6, 12)).isEqualTo(3);
    assertThat(formation.exposure(72, 84)).isEqualTo(2);
  }

  @Test
  void twoMovesInAPartBothExpose() {
    formation.setOut(-70, 2, 3);
    formation.endMove(2);
    formation.setOut(3, 75, 3);
    assertThat(formation.exposure(0, 6)).isCloseTo(1 + 2 * 5 / 6.0, within(1e-12));
    assertThat(formation.exposure(6, 12)).isEqualTo(3);
  }

  @Test
  void aMoveThatIsBrokenOffExposesNoLonger() {
    formation.setOut(4, 78, 3);
    formation.endMove(10);
    assertThat(formation.moving()).isFalse();
    assertThat(formation.exposure(10, 16)).isEqualTo(1);
    formation.endMove(100);
    assertThat(formation.movesUntilHours()).isEqualTo(10);
  }

  @Test
  void whoRefusesStaysOutUntilItAdopts() {
    formation.planAdoption(true, 5, 0.7);
    assertThat(formation.staysOut()).isTrue();
    formation.adopt(0.7);
    assertThat(formation.staysOut()).isFalse();
    formation.planAdoption(false, 5, 0.7);
    assertThat(formation.staysOut()).isFalse();
  }
}
