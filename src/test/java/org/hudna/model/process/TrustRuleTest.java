package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** North stands behind blue, south behind amber; trust starts at 0.5. */
class TrustRuleTest {
  private final TwoSides situation =
      new TwoSides()
          .set("guarantor.trust", 0.5)
          .set("trust.calmDay", 0.02)
          .set("trust.misdirected", 0.06)
          .set("trust.missedStep", 0.01)
          .set("trust.barredSortie", 0.015)
          .set("trust.undetermined", 0.005)
          .set("trust.outsideStrike", 0.004)
          .set("blue.leverage", Map.of("north", 0.6, "south", 0.1))
          .set("amber.leverage", Map.of("south", 0.7))
          .set(
              "scenario.airArms",
              Map.of(
                  "wings",
                  new AirArmTerms("Wings", TwoSides.AMBER, "south", 0.5),
                  "kites",
                  new AirArmTerms("Kites", TwoSides.AMBER, null, 0.5)));
  private World world;

  @BeforeEach
  void build() {
    world = situation.world(1);
    world.agreement().enter(Phase.PERSUASION, 0);
  }

  private void fold(SimulationEvent... events) {
    new TrustRule().fold(world, new Part(0, 6, 12), List.of(events));
  }

  private void assertTrust(double north, double south) {
    assertThat(trust("north")).as("north in south").isCloseTo(north, within(1e-12));
    assertThat(trust("south")).as("south in north").isCloseTo(south, within(1e-12));
  }

  private double trust(String id) {
    return world.cast().guarantors().stream()
        .filter(guarantor -> guarantor.id().equals(id))
        .mapToDouble(Guarantor::trust)
        .findAny()
        .orElseThrow();
  }

  private static CorridorStepTaken step(String side, boolean missed) {
    return new CorridorStepTaken(7, "road", side, 500, missed);
  }

  private JointStrikeFlown joint(boolean misdirected) {
    return new JointStrikeFlown(
        7,
        1,
        "north",
        "zone",
        world.where(0, null),
        TwoSides.GREY,
        TwoSides.BLUE,
        "blue-0-1",
        misdirected,
        Harm.NONE);
  }

  private OutsideStrikeFlown outside(boolean onSignatory, int deaths) {
    Harm harm = new Harm(true, true, deaths, 0);
    return new OutsideStrikeFlown(
        7, 1, "south", world.where(0, null), TwoSides.GREY, TwoSides.AMBER, onSignatory, 1, harm);
  }

  private BarredSortieFlown barred(String arm) {
    return new BarredSortieFlown(7, 1, arm, TwoSides.AMBER, "zone", world.where(0, null));
  }

  @Test
  void aCalmDayRaisesTrustOnceAtMidnight() {
    world.agreement().lastDayCalm(true);
    fold();
    assertTrust(0.5, 0.5);
    new TrustRule().fold(world, new Part(0, 24, 30), List.of());
    assertTrust(0.52, 0.52);
    world.agreement().collapse("test", 30);
    new TrustRule().fold(world, new Part(0, 48, 54), List.of());
    assertTrust(0.52, 0.52);
  }

  @Test
  void whoStrikesTheWrongSideLosesTheTrustOfTheOther() {
    fold(joint(true), joint(false));
    assertTrust(0.5, 0.44);
    fold(outside(true, 5), outside(false, 50));
    assertTrust(0.48, 0.44);
  }

  @Test
  void thePatronAnswersForAMissedStep() {
    fold(step(TwoSides.AMBER, true), step(TwoSides.BLUE, false));
    assertTrust(0.49, 0.5);
    assertThat(TrustRule.patron(world, TwoSides.BLUE)).isEqualTo("north");
    assertThat(TrustRule.patron(world, "nobody")).isNull();
  }

  @Test
  void aBarredSortieIsHeldAgainstWhoeverAnswersForTheArm() {
    fold(barred("wings"));
    assertTrust(0.485, 0.5);
    fold(barred("kites"));
    assertTrust(0.47, 0.485);
  }

  @Test
  void anOpenAllegationCostsTrustOnBothSides() {
    fold(new AllegationLapsed(7, 1, TwoSides.AMBER, TwoSides.BLUE, null));
    assertTrust(0.495, 0.495);
  }

  @Test
  void trustStaysBetweenZeroAndOne() {
    for (int i = 0; i < 30; i++) {
      fold(joint(true));
    }
    assertTrust(0.5, 0);
  }
}
