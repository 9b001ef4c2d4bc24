package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.ScenarioRuns.Run;
import org.junit.jupiter.api.Test;

class BatchComparisonTest {
  private final ScenarioRuns base = MadeUpRuns.of("base", 1, Metric.DEATHS, 5, 7, 9, 12, 4, 30);

  @Test
  void aScenarioThatDiffersInNameOnlyDiffersInNothing() {
    ScenarioRuns renamed = new ScenarioRuns("renamed", "base", base.runs());
    BatchComparison comparison =
        BatchComparison.of(base, List.of(base, renamed), Arrays.asList(Metric.values()));
    assertThat(comparison.scenarios()).containsExactly("renamed");
    assertThat(comparison.contrasts())
        .filteredOn(contrast -> contrast.difference().n() > 0)
        .isNotEmpty()
        .allMatch(contrast -> contrast.difference().low() == 0)
        .allMatch(contrast -> contrast.difference().high() == 0)
        .allMatch(contrast -> contrast.significance().adjusted() == 1);
  }

  @Test
  void theFamilyIsAllTestsOfTheComparison() {
    ScenarioRuns other = MadeUpRuns.of("other", 1, Metric.DEATHS, 6, 9, 9, 15, 5, 33);
    ScenarioRuns third = MadeUpRuns.of("third", 1, Metric.DEATHS, 6, 9, 9, 15, 5, 33);
    BatchComparison one = BatchComparison.of(base, List.of(other), List.of(Metric.DEATHS));
    BatchComparison two = BatchComparison.of(base, List.of(other, third), List.of(Metric.DEATHS));
    assertThat(one.family()).isEqualTo(1);
    assertThat(two.family()).isEqualTo(2);
    double p = one.contrasts().get(0).significance().p();
    assertThat(two.of("other").get(0).significance().adjusted()).isEqualTo(2 * p);
    assertThat(two.of(Metric.DEATHS)).hasSize(2);
  }

  @Test
  void runsArePairedBySeedInWhateverOrder() {
    List<Run> turned = new java.util.ArrayList<>(base.runs());
    java.util.Collections.reverse(turned);
    turned.remove(2);
    PairedRuns pairs = PairedRuns.of(base, new ScenarioRuns("other", null, turned));
    assertThat(pairs.first()).hasSize(5).isEqualTo(pairs.second());
  }

  @Test
  void theBaselineIsTheOneThatMostExtend() {
    ScenarioRuns child = new ScenarioRuns("child", "base", List.of());
    ScenarioRuns grandchild = new ScenarioRuns("grandchild", "child", List.of());
    ScenarioRuns second = new ScenarioRuns("second", "base", List.of());
    assertThat(Baseline.of(List.of(child, grandchild, base, second))).isSameAs(base);
    assertThat(Baseline.of(List.of(second, child))).isSameAs(second);
  }
}
