package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.design.Design.Kind;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Truce;
import org.junit.jupiter.api.Test;

class SweepReaderTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final String DAYS = "agreement.persuasion.durationDays";

  private static Sweep grid(String... vary) {
    return new SweepReader(MINI).grid(List.of(vary));
  }

  private static void faults(String vary, String... parts) {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(() -> grid(vary))
        .withMessageContainingAll(parts);
  }

  @Test
  void setsTheKeysOfEachPointAndNothingElse() {
    Sweep sweep = grid(DAYS + "=1..14", "agreement.clock.calmDaysRequired=2,5");
    assertThat(sweep.points()).hasSize(28);
    assertThat(sweep.design().point(27)).containsExactly("14", "5");
    Scenario last = sweep.points().get(27).draw(9);
    Scenario plain = sweep.base().draw(9);
    assertThat(last.agreement().persuasion().durationDays()).isEqualTo(14);
    assertThat(last.agreement().clock().calmDaysRequired()).isEqualTo(5);
    assertThat(last.behaviour()).isEqualTo(plain.behaviour());
    assertThat(last.parties()).isEqualTo(plain.parties());
  }

  @Test
  void aNumberReplacesALaw() {
    Scenario point = grid("parties.crown.leverage.west=0.5").points().get(0).draw(3);
    assertThat(point.parties().get("crown").leverage()).containsEntry("west", 0.5);
  }

  @Test
  void aNumberOfALawIsAKeyToo() {
    Sweep sweep = grid("parties.crown.leverage.west.max=0.06");
    for (long seed = 1; seed < 20; seed++) {
      Scenario point = sweep.points().get(0).draw(seed);
      assertThat(point.parties().get("crown").leverage().get("west")).isBetween(0.05, 0.06);
    }
  }

  @Test
  void wordsTruthsTimesAndItemsOfListsAreValues() {
    Scenario point =
        grid(
                "agreement.truce.order=after-persuasion",
                "agreement.truce.start=null",
                "agreement.clock.aidMustMove=true",
                "script[0].deaths=3",
                "script.1.party=crown",
                "agreement.announced=2030-01-07T00:00")
            .points()
            .get(0)
            .central();
    assertThat(point.agreement().truce().order()).isEqualTo(Truce.Order.AFTER_PERSUASION);
    assertThat(point.agreement().clock().aidMustMove()).isTrue();
    assertThat(point.script().get(0).deaths()).isEqualTo(3);
    assertThat(point.script().get(1).party()).isEqualTo("crown");
    assertThat(point.agreement().announced()).hasToString("2030-01-07T00:00");
  }

  @Test
  void nullRemovesAndBaseLeaves() {
    Sweep sweep = grid("agreement.sections.separation=null,base");
    assertThat(sweep.points().get(0).central().sections().separation()).isNull();
    assertThat(sweep.points().get(1).central()).isEqualTo(sweep.base().central());
  }

  @Test
  void mechanismsAreSwitchedByPath() {
    Sweep sweep = grid("mechanisms.spoilers=true,false");
    assertThat(sweep.points().get(0).central().behaviour().violence().spoilerFactor()).isPositive();
    assertThat(sweep.points().get(1).central().behaviour().violence().spoilerFactor()).isZero();
  }

  @Test
  void aKeyThatASwitchedOffMechanismSetsIsNoKeyToVary() {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(
            () -> grid("mechanisms.spoilers=true,false", "behaviour.violence.spoilerFactor=0.5"))
        .withMessageContaining("point 2")
        .withMessageContaining("has no effect");
  }

  @Test
  void anUnknownKeyNamesTheNearest() {
    faults(
        "agreement.persuasion.durationDay=1..14",
        "unknown key 'agreement.persuasion.durationDay'; the nearest are " + DAYS);
    faults("durationDays=1..14", "the nearest are " + DAYS);
    faults("parties.crwn.cohesion=0.5", "parties.crown.cohesion");
    faults("script.2.deaths=5", "unknown key 'script.2.deaths'", "script.0.deaths");
  }

  @Test
  void tellsAllFaultsOfKeysAndValuesAtOnce() {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(
            () ->
                grid(
                    DAYS + "=1..70",
                    "agreement.clock.calmDaysRequired=1.5,x,3",
                    "agreement.truce.order=befor",
                    "agreement.truce.start=now",
                    "agreement.clock=3",
                    "agreement.clock.aidMustMove=yes",
                    "agreement.clock.calmShare=null",
                    "agreement.renewal.everyHours=24..48:1",
                    "agreement.politics.transitionGap=0..0.5",
                    "agreement.talks.rounds=9..1",
                    "title",
                    "agreement.talks.roundHours=2,2.0"))
        .withMessage(
            String.join(
                "\n",
                DAYS + ": expected a number from 0 to 60 (days), found '70'",
                "agreement.clock.calmDaysRequired: expected a whole number from 0 to 60 (days),"
                    + " found '1.5'",
                "agreement.clock.calmDaysRequired: expected a whole number from 0 to 60 (days),"
                    + " found 'x'",
                "agreement.truce.order: expected one of with-persuasion, after-persuasion, found"
                    + " 'befor'",
                "agreement.truce.start: expected a local time as 2016-09-12T19:00, null to remove"
                    + " it, found 'now'",
                "agreement.clock and agreement.clock.calmDaysRequired lie in each other",
                "agreement.clock.aidMustMove: expected true or false, found 'yes'",
                "agreement.clock.calmShare: expected a number from 0 to 2, found 'null'",
                "agreement.renewal.everyHours: expected at least 2 values, found 1",
                "agreement.politics.transitionGap: expected how the range is cut, as 0..0.5/0.1 or"
                    + " 0..0.5:5, found 0..0.5",
                "agreement.talks.rounds: expected a range from less to more, found 9..1",
                "expected KEY=VALUES, found 'title'",
                "agreement.talks.roundHours: 2 stands there twice"));
  }

  @Test
  void namesThePointWhoseValuesDoNotGoTogether() {
    assertThatExceptionOfType(FaultySweepException.class)
        .isThrownBy(
            () -> grid("agreement.truce.start=2030-01-08T19:00,2031-01-08T19:00", DAYS + "=1,2"))
        .withMessageStartingWith(
            "point 3 (agreement.truce.start=2031-01-08T19:00 "
                + DAYS
                + "=1): 'agreement.truce.start' lies outside the period (expected from")
        .withMessageContaining("\npoint 4 (");
  }

  @Test
  void tellsOnlyTheFirstOfManyFaultyPoints() {
    faults(
        "agreement.announced=2030-01-08T20:00,2030-01-08T21:00,2030-01-08T22:00,"
            + "2030-01-09T20:00,2030-01-09T21:00,2030-01-09T22:00,2030-01-10T20:00,"
            + "2030-01-10T21:00,2030-01-10T22:00,2030-01-11T20:00,2030-01-11T21:00",
        "point 10 (",
        "\nand 1 more of 11 points");
  }

  @Test
  void samplesLieInTheirRanges() {
    Sweep sweep =
        new SweepReader(MINI)
            .samples(List.of(DAYS + "=1..14", "agreement.talks.rounds=2..5"), Kind.SOBOL, 8, 1);
    assertThat(sweep.points()).hasSize(8);
    assertThat(sweep.design().point(0)).containsExactly("1", "2");
    assertThat(sweep.design().point(1)).containsExactly("7.5", "4");
    assertThat(sweep.points().get(1).central().agreement().persuasion().durationDays())
        .isEqualTo(7.5);
  }

  @Test
  void pointsShareWhatTheyDoNotChange() {
    ResolvedScenario base = new ScenarioReader().read(MINI);
    ResolvedScenario changed = new ScenarioReader().read(MINI, java.util.Map.of(DAYS, "3"));
    JsonNode tree = SharedNodes.of(changed.treeView(), base.treeView());
    assertThat((Object) tree).isEqualTo(changed.treeView());
    assertThat((Object) tree.at("/parties")).isSameAs(base.treeView().at("/parties"));
    assertThat((Object) tree.at("/agreement/clock"))
        .isSameAs(base.treeView().at("/agreement/clock"));
  }
}
