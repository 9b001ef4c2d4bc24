package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hudna.io.SensitivityResults;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.KeyIndex;
import org.hudna.study.sensitivity.Method;
import org.hudna.study.sensitivity.MorrisIndex;
import org.hudna.study.sensitivity.SobolIndex;
import org.junit.jupiter.api.Test;

class SensitivityPageTest {
  private static final String LONG =
      "agreement.sections.humanitarian.corridors.north-road.verifyHours";
  private static final IndexEstimate SOME = new IndexEstimate(1234, 1000, 1500);

  private static List<String> lines(Method method, int width, List<Ranked> keys) {
    Answer answer = new Answer(60, 4, keys);
    SensitivityResults results =
        new SensitivityResults(Path.of("x"), null, method, Map.of(Metric.DEATHS, answer));
    return SensitivityForm.TEXT.text(results, width).lines().toList();
  }

  private static Ranked key(String key) {
    return new Ranked(key, new MorrisIndex(6, SOME, SOME, 700, 500));
  }

  @Test
  void fitsIntoANarrowTerminalByCuttingKeys() {
    List<String> lines = lines(Method.MORRIS, 80, List.of(key(LONG), key("behaviour.aid.share")));
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("…corridors.north-road.verifyHours")
                    && line.contains("1,234 [1,000"));
    assertThat(lines(Method.MORRIS, 200, List.of(key(LONG))))
        .anyMatch(line -> line.startsWith(LONG));
  }

  @Test
  void keepsKeysWholeWhereCutOnesWouldBeAlike() {
    String other = LONG.replace("humanitarian", "humanitarians");
    String text =
        lines(Method.MORRIS, 80, List.of(key(LONG), key(other))).stream()
            .collect(Collectors.joining("\n"));
    assertThat(text).contains(LONG, other);
  }

  @Test
  void showsFifteenKeysAndSaysWhereTheOthersAre() {
    List<Ranked> many = IntStream.range(0, 20).mapToObj(i -> key("key" + i)).toList();
    String text = String.join("\n", lines(Method.MORRIS, 120, many));
    assertThat(text)
        .contains("key14", "and 5 more keys in sensitivity.csv", "4 of 60 runs have no value")
        .doesNotContain("key15");
  }

  @Test
  void showsNoMinusBeforeNoughtAndNoIntervalOfNothing() {
    KeyIndex small =
        new SobolIndex(8, new IndexEstimate(-1e-4, -0.2, 0.1), new IndexEstimate(0.5, 0.3, 0.7));
    assertThat(lines(Method.SOBOL, 120, List.of(new Ranked("a", small))))
        .anyMatch(line -> line.contains("0.50 [0.30, 0.70]  0.00 [-0.20, 0.10]"));
    IndexEstimate none = new IndexEstimate(Double.NaN, Double.NaN, Double.NaN);
    assertThat(lines(Method.SOBOL, 120, List.of(new Ranked("a", new SobolIndex(8, none, none)))))
        .anyMatch(line -> line.matches("a +- +- +8"))
        .contains("it did not vary");
  }
}
