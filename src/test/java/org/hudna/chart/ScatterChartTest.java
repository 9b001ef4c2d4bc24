package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hudna.chart.ScatterChart.Dot;
import org.hudna.chart.ScatterChart.Step;
import org.junit.jupiter.api.Test;

class ScatterChartTest {
  private static final Caption CAPTION = new Caption("scatter", "Deaths", "A made-up case");
  private static final KeyAxis SHARE = new KeyAxis("a.share", "", List.of("0", "1"), true);

  private static ScatterChart chart(KeyAxis key, List<Dot> dots) {
    return new ScatterChart(CAPTION, key, "Persons", dots);
  }

  @Test
  void takesTheMeanInEqualPartsOfTheRange() {
    List<Dot> dots = IntStream.rangeClosed(0, 80).mapToObj(i -> new Dot(i, 2 * i)).toList();
    List<Step> steps = chart(SHARE, dots).steps();
    assertThat(steps).hasSize(8);
    assertThat(steps.get(0)).isEqualTo(new Step(5, 9));
    assertThat(steps.get(7)).isEqualTo(new Step(75, 150));
  }

  @Test
  void takesTheMeanOfEachValueWhereThereAreFew() {
    List<Dot> dots = List.of(new Dot(1, 4), new Dot(0, 1), new Dot(1, 6), new Dot(0, Double.NaN));
    assertThat(chart(SHARE, dots).steps()).containsExactly(new Step(0, 1), new Step(1, 5));
  }

  @Test
  void drawsWordsAndNothingAtAll() {
    KeyAxis words = new KeyAxis("a.order", "", List.of("first", "last"), false);
    String svg = SvgText.ofPage(chart(words, List.of(new Dot(0, 0))).picture(), "test");
    assertThat(svg).contains(">first<").contains(">last<").contains("mean of the dots of each");
    assertThat(SvgText.ofPage(chart(SHARE, List.of()).picture(), "test")).doesNotContain("NaN");
  }
}
