package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Factor;
import org.hudna.metric.Metric;
import org.hudna.scenario.Scenario;
import org.hudna.study.sensitivity.MorrisSample;
import org.junit.jupiter.api.Test;

class SensitivityReaderTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final String RATIO = "behaviour.restraint.firstWeekRatio";

  private static Sweep read(String... vary) {
    return new SensitivityReader(MINI)
        .read(List.of(vary), List.of(Metric.DEATHS), keys -> new MorrisSample(keys, 4, 4, 1));
  }

  private static List<String> keys(Sweep sweep) {
    return sweep.design().factors().stream().map(Factor::key).toList();
  }

  @Test
  void allAreTheOpenNumbersThatAreNotNamed() {
    int open = new SensitivityReader(MINI).openNumbers();
    List<String> all = keys(read("all"));
    assertThat(all).hasSize(open).contains(RATIO).doesNotHaveDuplicates();
    List<String> named = keys(read("all", RATIO + "=0.5..0.6", "parties.crown.cohesion=0..1"));
    assertThat(named)
        .hasSize(open + 1)
        .containsAll(all)
        .startsWith(RATIO, "parties.crown.cohesion");
  }

  @Test
  void aPointHasTheQuantilesOfItsSharesAndNothingElseIsChanged() {
    Sweep sweep = read(RATIO);
    Law law = Law.of(sweep.base().treeView().at("/" + RATIO.replace('.', '/')));
    for (int point = 0; point < sweep.points().size(); point++) {
      double share = sweep.aim().sample().at(point)[0];
      Scenario drawn = sweep.points().get(point).draw(5);
      Scenario plain = sweep.base().draw(5);
      assertThat(drawn.behaviour().restraint().firstWeekRatio())
          .isEqualTo(law.quantile().applyAsDouble(share), within());
      assertThat(drawn.behaviour().violence()).isEqualTo(plain.behaviour().violence());
      assertThat(drawn.parties()).isEqualTo(plain.parties());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void aDistributionOnTheCommandLineReplacesThatOfTheScenario() {
    Sweep sweep = read(RATIO + "={dist: uniform, min: 0.25, max: 0.75}");
    assertThat(sweep.design().point(0)).isSubsetOf("0.3125", "0.4375", "0.5625", "0.6875");
    assertThat(sweep.design().factors().get(0).range().text())
        .isEqualTo("{dist: uniform, min: 0.25, max: 0.75}");
  }

  @Test
  void wholeNumbersAndWordsAreVariedToo() {
    Sweep sweep =
        read("agreement.clock.calmDaysRequired=1..8", "agreement.clock.aidMustMove=true,false");
    for (int point = 0; point < sweep.points().size(); point++) {
      List<String> values = sweep.design().point(point);
      Scenario scenario = sweep.points().get(point).central();
      assertThat(values.get(0)).isIn("2", "4", "6", "8", "1", "3", "5", "7");
      assertThat(scenario.agreement().clock().calmDaysRequired())
          .isEqualTo(Integer.parseInt(values.get(0)));
      assertThat(scenario.agreement().clock().aidMustMove())
          .isEqualTo(Boolean.parseBoolean(values.get(1)));
    }
  }

  /** Points that keep no tree draw what points with a tree of their own draw. */
  @Test
  void pointsOfNumbersAreTheScenariosThatTheirValuesMake() {
    List<String> vary =
        List.of(RATIO, "agreement.clock.calmDaysRequired", "parties.crown.cohesion");
    List<Factor> factors =
        List.of(
            Factor.of(vary.get(0), List.of("0.4", "0.5")),
            Factor.of(vary.get(1), List.of("2", "3")),
            Factor.of(vary.get(2), List.of("0", "1")));
    ResolvedScenario base = new ScenarioReader().read(MINI);
    List<KeyPlace> places = vary.stream().map(new KeyFinder(base)::find).toList();
    Design design = Design.grid(factors);
    NumberPoint.Shared numbers = NumberPoint.of(base, design, places);
    SweepPoints whole = new SweepPoints(new ScenarioReader(), base, places);
    IntStream.range(0, 8)
        .forEach(
            point -> {
              ResolvedScenario changed = whole.changedTo(design.point(point));
              SweepPoint expected = SweepPoint.of("point", changed, base);
              assertThat(numbers.point(point).draw(17)).isEqualTo(expected.draw(17));
              assertThat(numbers.point(point).central()).isEqualTo(expected.central());
              assertThat(numbers.point(point).id()).isEqualTo("point-" + (point + 1));
            });
  }

  @Test
  void numbersOfADistributionAndRemovedKeysNeedATree() {
    ResolvedScenario base = new ScenarioReader().read(MINI);
    KeyFinder keys = new KeyFinder(base);
    Design max = Design.grid(List.of(Factor.of("a", List.of("0.1", "0.2"))));
    assertThat(NumberPoint.of(base, max, List.of(keys.find("parties.crown.leverage.west.max"))))
        .isNull();
    Design none = Design.grid(List.of(Factor.of("a", List.of("0.1", "base"))));
    assertThat(NumberPoint.of(base, none, List.of(keys.find("parties.crown.cohesion")))).isNull();
  }

  @Test
  void tellsAllFaultsAtOnce() {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(() -> read("titel", "parties.crown.cohesion=1..0", RATIO, RATIO))
        .withMessageContainingAll(
            "unknown key 'titel'", "from less to more, found 1..0", RATIO + " is varied twice");
  }

  @Test
  void refusesMorePointsThanASweepMayHave() {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(
            () ->
                new SensitivityReader(MINI)
                    .read(
                        List.of(RATIO),
                        List.of(Metric.DEATHS),
                        keys -> new MorrisSample(keys, 2_000_000_000, 4, 1)))
        .withMessageContaining("expected at most 100000 points, found 4000000000");
  }
}
