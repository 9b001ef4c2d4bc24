package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class ChartStyleTest {

  @Test
  void tellsFourteenLinesApart() {
    Set<String> looks = new HashSet<>();
    for (int n = 0; n < 14; n++) {
      looks.add(ChartStyle.line(n) + " " + ChartStyle.stroke(n, 2).hashCode());
    }
    assertThat(looks).hasSize(14);
  }

  @Test
  void tellsPhasesApart() {
    Set<Integer> colours = new HashSet<>();
    for (Phase phase : Phase.values()) {
      colours.add(ChartStyle.phase(phase).getRGB());
    }
    assertThat(colours).hasSize(Phase.values().length);
  }

  @Test
  void stepsByRoundNumbers() {
    assertThat(ChartStyle.tickStep(157, 7)).isEqualTo(25);
    assertThat(ChartStyle.tickStep(1, 7)).isCloseTo(0.2, within(1e-12));
    assertThat(ChartStyle.tickStep(1_700_000, 8)).isEqualTo(250_000);
    assertThat(ChartStyle.tickStep(64, 7)).isEqualTo(10);
  }

  @Test
  void drawsAnEmptyChartFromNoughtToOne() {
    assertThat(ChartStyle.amounts("Deaths", 0, 7).getRange().contains(1)).isTrue();
  }
}
