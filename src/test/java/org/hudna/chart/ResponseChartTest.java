package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.chart.ResponseChart.Curve;
import org.hudna.chart.ResponseChart.Point;
import org.hudna.metric.MetricSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponseChartTest {

  @Test
  void drawsTheBandOfASingleCurve(@TempDir Path folder) throws IOException {
    ResponseChart chart = chart(List.of(new Curve("", points(10, null))));
    chart.write(folder);
    assertThat(folder.resolve("response.png")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("response.svg")))
        .contains("the band holds")
        .contains("Days of persuasion");
  }

  @Test
  void namesSeveralCurvesAtTheirEnds() {
    List<Curve> curves =
        List.of(new Curve("weak", points(10, null)), new Curve("strong", points(10.5, null)));
    assertThat(chart(curves).svg().svg())
        .contains(">weak<")
        .contains(">strong<")
        .doesNotContain("the band");
  }

  @Test
  void namesValuesThatAreNoNumbers() {
    assertThat(chart(List.of(new Curve("", points(10, "case ")))).svg().svg())
        .contains(">case 0<")
        .contains(">case 4<");
  }

  @Test
  void drawsPointsWithoutRunsAsGaps() {
    List<Point> points = new ArrayList<>(points(10, null));
    points.add(new Point(9, null, MetricSummary.of(new double[0]), Double.NaN, Double.NaN));
    assertThat(chart(List.of(new Curve("", points))).svg().svg()).doesNotContain("NaN");
  }

  private static ResponseChart chart(List<Curve> curves) {
    return new ResponseChart(
        "response", "Violations", "A made-up case, 40 runs", "Days of persuasion", "Count", curves);
  }

  private static List<Point> points(double height, String label) {
    return IntStream.range(0, 5)
        .mapToObj(
            i -> {
              double mean = height + 4 * Math.sqrt(i);
              MetricSummary spread = MetricSummary.of(new double[] {mean - 5, mean, mean + 6});
              String text = label == null ? null : label + i;
              return new Point(i, text, spread, mean - 1, mean + 1);
            })
        .toList();
  }
}
