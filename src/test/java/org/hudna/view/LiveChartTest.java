package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class LiveChartTest {
  private final LiveChart chart = new LiveChart(MiniScenario.SCENARIO.time());

  @Test
  void showsOnlyDaysThatHaveEnded() {
    chart.show(2 * 24 + 6, new int[] {5, 7, 3, 0}, new int[] {0, 2, 1, 0});
    assertThat(values(1)).containsExactly(5, 7);
    assertThat(values(0)).containsExactly(0, 2);
  }

  @Test
  void isEmptyAgainWhenTheRunStartsAgain() {
    chart.show(48, new int[] {5, 7}, new int[] {1, 2});
    chart.mark(MiniScenario.SCENARIO.time().start().plusDays(1), "announced");
    chart.clear();
    assertThat(values(0)).isEmpty();
    assertThat(chart.chart().getXYPlot().getDomainMarkers(org.jfree.ui.Layer.FOREGROUND))
        .isNullOrEmpty();
  }

  @Test
  void drawsRedBarsForWhatTheTruceForbids() {
    chart.show(48, new int[] {5, 7}, new int[] {4, 6});
    BufferedImage picture = chart.chart().createBufferedImage(500, 300);
    assertThat(Pixels.of(picture)).contains(Flash.Kind.VIOLATION.colour().getRGB());
  }

  private double[] values(int dataset) {
    XYDataset data = chart.chart().getXYPlot().getDataset(dataset);
    double[] values = new double[data.getItemCount(0)];
    for (int i = 0; i < values.length; i++) {
      values[i] = data.getYValue(0, i);
    }
    return values;
  }
}
