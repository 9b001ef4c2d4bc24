package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.metric.Metric;
import org.hudna.study.Comparison;
import org.hudna.study.Effect;
import org.hudna.study.Expectation;
import org.hudna.study.PairedDifference;
import org.hudna.study.Pairs;
import org.junit.jupiter.api.Test;

class EffectTableTest {
  private static final Comparison ROW =
      new Comparison(
          Comparison.Part.DIRECTION,
          "hotline",
          "a very long description of what differs between the two scenarios of this row",
          "",
          "mini",
          "a",
          "b",
          Map.of(Metric.DEATHS, Expectation.RISE),
          List.of(Pairs.ALL),
          100);
  private static final Effect EFFECT =
      new Effect(ROW, Metric.DEATHS, Pairs.ALL, new PairedDifference(9, 50, 2, 1, 3, 1));

  @Test
  void whatIsComparedStandsAboveItsMetrics() {
    List<String> lines = EffectTable.lines(List.of(EFFECT, EFFECT), 200);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).startsWith("hotline: a very long").endsWith("of this row");
    assertThat(lines.get(2)).startsWith("  Deaths  ").contains("2 [1, 3]", "as expected", "50");
  }

  @Test
  void theTableFitsTheTerminal() {
    assertThat(EffectTable.lines(List.of(EFFECT), 60)).allMatch(line -> line.length() <= 60);
  }
}
