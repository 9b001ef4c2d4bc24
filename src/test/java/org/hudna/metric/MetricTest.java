package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void hasColumnsThatEndInTheirUnitAndAreFoundByName() {
    assertThat(Metric.values())
        .allSatisfy(
            metric -> {
              assertThat(metric.column()).endsWith("_" + metric.unit()).matches("[a-z0-9_]+");
              assertThat(Metric.of(metric.column())).contains(metric);
              assertThat(Metric.of(metric.name())).contains(metric);
            });
    assertThat(Metric.DAYS_TO_COLLAPSE.column()).isEqualTo("days_to_collapse_days");
    assertThat(Metric.of("no_such_metric")).isEmpty();
  }
}
