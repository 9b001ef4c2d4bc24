package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.MorrisIndex;
import org.hudna.study.sensitivity.SobolIndex;
import org.junit.jupiter.api.Test;

class SensitivityChartsTest {
  private static final Caption CAPTION = new Caption("deaths", "Deaths", "A made-up case");
  private static final double NONE = Double.NaN;

  private static IndexEstimate about(double value) {
    return new IndexEstimate(value, value - 1, value + 1);
  }

  private static Ranked morris(String key, double mu, double muStar) {
    return new Ranked(key, new MorrisIndex(4, about(mu), about(muStar), 3, 1));
  }

  private static String tornado(List<Ranked> keys, long without) {
    Answer answer = new Answer(100, without, keys);
    return SvgText.ofPage(new TornadoChart(Metric.DEATHS, answer).picture(CAPTION), "test");
  }

  @Test
  void ranksKeysAndColoursThemByDirection() {
    String svg = tornado(List.of(morris("a.low", -5, 5), morris("b.high", 9, 9)), 0);
    assertThat(svg.indexOf("b.high")).isPositive().isLessThan(svg.indexOf("a.low"));
    assertThat(svg).contains("#0072B2".toLowerCase()).contains("#d55e00");
    assertThat(svg).doesNotContain("have no value");
  }

  @Test
  void showsTwentyKeysAndCountsTheOthers() {
    List<Ranked> many = IntStream.range(0, 30).mapToObj(i -> morris("key" + i, 1, 50 - i)).toList();
    String svg = tornado(many, 7);
    assertThat(svg).contains("key19").doesNotContain("key20").contains("10 more keys");
    assertThat(svg).contains("7 of 100 runs have no value");
  }

  @Test
  void cutsLongKeysFromTheirBeginning() {
    String key =
        "agreement.sections.humanitarian.corridors." + "a-long-road-".repeat(3) + ".verifyHours";
    assertThat(tornado(List.of(morris(key, 1, 1)), 0)).contains("…").contains("verifyHours");
  }

  @Test
  void drawsWhatHasNoIndexAndWhatNothingChanges() {
    IndexEstimate none = new IndexEstimate(NONE, NONE, NONE);
    Ranked unknown = new Ranked("a", new MorrisIndex(0, none, none, NONE, NONE));
    assertThat(tornado(List.of(unknown), 100)).doesNotContain("NaN").contains("No key changes it");
    Ranked constant = new Ranked("a", new SobolIndex(8, none, none));
    Answer answer = new Answer(10, 0, List.of(constant));
    String svg = SvgText.ofPage(new IndexChart(answer).picture(CAPTION), "test");
    assertThat(svg).doesNotContain("NaN").contains("No key changes it");
  }

  @Test
  void drawsFirstAndTotalIndicesWithoutLeavingTheAxis() {
    Ranked key =
        new Ranked(
            "a.key",
            new SobolIndex(8, new IndexEstimate(0.1, -0.3, 0.4), new IndexEstimate(0.9, 0.5, 1.3)));
    String svg =
        SvgText.ofPage(new IndexChart(new Answer(10, 0, List.of(key))).picture(CAPTION), "test");
    assertThat(svg).contains("share of the variance", ">1.25<", ">−0.25<");
  }
}
