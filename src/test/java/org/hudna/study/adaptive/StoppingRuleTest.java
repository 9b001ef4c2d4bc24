package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.metric.Metric;
import org.hudna.study.adaptive.Precision.State;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {
  private static final List<String> TWO = List.of("calm", "wild");

  private static StoppingRule rule(String... targets) {
    return new StoppingRule(PrecisionTarget.parseAll(List.of(targets)), Looks.upTo(200));
  }

  /** Values around 100, {@code spread} to both sides. */
  private static double[] around(double centre, int runs, double spread) {
    return IntStream.range(0, runs).mapToDouble(i -> centre + spread * (i % 2 * 2 - 1)).toArray();
  }

  private static double[] all(int runs, double value) {
    double[] values = new double[runs];
    Arrays.fill(values, value);
    return values;
  }

  private static Precision only(StoppingRule rule, int replicates, double[] values) {
    return rule.look(replicates, List.of("s"), (s, m) -> values).precisions().get(0);
  }

  @Test
  void goesOnUntilTheWidestScenarioIsKnown() {
    StoppingRule rule = rule("deaths ±2%");
    Verdict first =
        rule.look(50, TWO, (scenario, m) -> around(100, 50, scenario.equals("calm") ? 1 : 10));
    assertThat(first.stop()).isFalse();
    assertThat(first.precisions()).extracting(Precision::enough).containsExactly(true, false);
    Verdict second = rule.look(100, TWO, (scenario, m) -> around(100, 100, 5));
    assertThat(second.stop()).isTrue();
    assertThat(second.reached()).isTrue();
    assertThat(second.lines().get(0)).isEqualTo("all targets reached at 100 replicates");
  }

  @Test
  void wantsAllTargets() {
    StoppingRule rule = rule("deaths ±2%", "violations ±1");
    assertThat(
            rule.look(
                    50,
                    List.of("s"),
                    (s, metric) -> around(100, 50, metric == Metric.DEATHS ? 1 : 20))
                .stop())
        .isFalse();
    assertThat(rule.metrics()).containsExactly(Metric.DEATHS, Metric.VIOLATIONS);
  }

  @Test
  void stopsAtTheMaximumAndSaysThatItsTargetsWereNotReached() {
    Verdict last = rule("deaths ±1%").look(200, List.of("s"), (s, m) -> around(100, 200, 20));
    assertThat(last.stop()).isTrue();
    assertThat(last.reached()).isFalse();
    assertThat(last.lines())
        .first()
        .asString()
        .contains("stopped at the maximum of 200 replicates, targets NOT reached");
    assertThat(last.lines().get(1))
        .startsWith("  s: deaths ±1% NOT reached, ±3.")
        .endsWith("200 runs)");
  }

  @Test
  void cannotReachAShareOfAMeanOfZero() {
    assertThat(only(rule("deaths ±2%"), 50, around(0, 50, 1)).state()).isEqualTo(State.ZERO_MEAN);
    assertThat(only(rule("deaths ±1"), 50, around(0, 50, 1)).state()).isEqualTo(State.REACHED);
  }

  @Test
  void takesEqualValuesForKnownOnlyAfterAHundredRuns() {
    StoppingRule rule = rule("deaths ±2%");
    assertThat(only(rule, 50, all(50, 0)).enough()).isFalse();
    assertThat(only(rule, 100, all(100, 0)).state()).isEqualTo(State.CONSTANT);
    assertThat(only(rule, 100, all(100, 0)).text())
        .isEqualTo("s: deaths ±2% reached, the same value (0) in all 100 runs");
  }

  @Test
  void neverTakesAShareOfRunsForKnownBecauseItIsNoneOrAll() {
    StoppingRule rule = rule("truce_held_to_end ±0.03");
    assertThat(only(rule, 100, all(100, 0)).state()).isEqualTo(State.WIDE);
    assertThat(only(rule, 200, all(200, 0)).state()).isEqualTo(State.REACHED);
  }

  @Test
  void leavesOutAScenarioThatDoesNotKnowTheMetricButNotAll() {
    StoppingRule rule = rule("days_to_collapse ±1");
    double[] none = all(100, Double.NaN);
    Verdict one = rule.look(100, TWO, (s, m) -> s.equals("calm") ? none : around(10, 100, 1));
    assertThat(one.reached()).isTrue();
    assertThat(one.precisions().get(0).text()).contains("left out: none of 100 runs has a value");
    assertThat(rule.look(100, TWO, (s, m) -> none).reached()).isFalse();
    assertThat(only(rule, 50, all(50, Double.NaN)).enough()).isFalse();
  }

  @Test
  void wantsTwentyValues() {
    double[] few = all(100, Double.NaN);
    IntStream.range(0, 19).forEach(i -> few[5 * i] = 10 + i % 2 * 0.1);
    assertThat(only(rule("days_to_collapse ±1"), 100, few).text())
        .isEqualTo("s: days_to_collapse ±1 NOT reached, only 19 of 100 runs have a value");
    few[99] = 10;
    assertThat(only(rule("days_to_collapse ±1"), 100, few).enough()).isTrue();
  }

  @Test
  void looksOnlyWhenItSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule("deaths ±1").look(60, TWO, (s, m) -> all(60, 1)))
        .withMessage("expected one of [50, 100, 200] replicates, found 60");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoppingRule(List.of(), Looks.upTo(10)));
  }
}
