package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
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
          .set("trust.convoyAttack", 0.03)
          .set("blue.leverage", Map.of("north", 0.6, "south", 0.1))
          .set("amber.leverage", Map.of("south", 0.7));
  private World world;

  @BeforeEach
  void build() {
    world = situation.world(1);
    world.agreement().enter(Phase.PERSUASION, 0);
  }

  private void fold(SimulationEvent... events) {
    new TrustRule(new Streams(1)).fold(world, new Part(0, 6, 12), List.of(events));
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

  private static ReportBelieved believed(String who, Breach what, String accused, int deaths) {
    return new ReportBelieved(7, who, 1, what, accused, TwoSides.BLUE, null, deaths);
  }

  @Test
  void aCalmDayRaisesTrustOnceAtMidnight() {
    world.agreement().lastDayCalm(true);
    fold();
    assertTrust(0.5, 0.5);
    new TrustRule(new Streams(1)).fold(world, new Part(0, 24, 30), List.of());
    assertTrust(0.52, 0.52);
    world.agreement().collapse("test", 30);
    new TrustRule(new Streams(1)).fold(world, new Part(0, 48, 54), List.of());
    assertTrust(0.52, 0.52);
  }

  @Test
  void aGuarantorThatBelievesAReportLosesTrust() {
    fold(believed("south", Breach.MISDIRECTED_STRIKE, "north", 3));
    assertTrust(0.5, 0.44);
    fold(believed("north", Breach.OUTSIDE_STRIKE, "south", 5));
    assertTrust(0.48, 0.44);
    fold(believed("north", Breach.OUTSIDE_STRIKE, "south", 0));
    assertTrust(0.48, 0.44);
  }

  @Test
  void whatIsHeldAgainstAGuarantorDoesNotTouchItsOwnTrust() {
    fold(believed("north", Breach.MISDIRECTED_STRIKE, "north", 3));
    fold(believed("south", Breach.BARRED_SORTIE, TwoSides.AMBER, 3));
    assertTrust(0.5, 0.5);
  }

  @Test
  void aBarredSortieIsHeldAgainstThePatronOfWhoFlew() {
    fold(believed("north", Breach.BARRED_SORTIE, TwoSides.AMBER, 3));
    assertTrust(0.485, 0.5);
    fold(believed("south", Breach.BARRED_SORTIE, TwoSides.BLUE, 3));
    assertTrust(0.485, 0.485);
  }

  @Test
  void anAttackOnAConvoyIsHeldAgainstThePatronIfThereIsOne() {
    fold(believed("north", Breach.CONVOY_ATTACK, TwoSides.AMBER, 3));
    assertTrust(0.47, 0.5);
    fold(believed("north", Breach.CONVOY_ATTACK, TwoSides.GREY, 3));
    fold(believed("south", Breach.CONVOY_ATTACK, TwoSides.GREY, 3));
    assertTrust(0.47, 0.5);
  }

  @Test
  void attacksThatAreBelievedCostNoTrust() {
    fold(believed("north", Breach.ATTACK, TwoSides.AMBER, 30));
    assertTrust(0.5, 0.5);
  }

  @Test
  void whatAPartyBelievesDoesNotMoveTheGuarantors() {
    fold(believed(TwoSides.BLUE, Breach.MISDIRECTED_STRIKE, "north", 3));
    assertTrust(0.5, 0.5);
  }

  @Test
  void aStrikeThatNobodyReportsCostsNoTrust() {
    fold(
        new JointStrikeFlown(
            7,
            1,
            "north",
            "zone",
            world.where(0, null),
            TwoSides.GREY,
            TwoSides.BLUE,
            "blue-0-1",
            true,
            Harm.NONE),
        new BarredSortieFlown(7, 1, "wings", TwoSides.AMBER, "zone", world.where(0, null)));
    assertTrust(0.5, 0.5);
  }

  @Test
  void thePatronIsWhoHasMostLeverage() {
    assertThat(TrustRule.patron(world, TwoSides.BLUE)).isEqualTo("north");
    assertThat(TrustRule.patron(world, "nobody")).isNull();
  }

  @Test
  void anOpenAllegationCostsTrustOnBothSides() {
    fold(new AllegationLapsed(7, 1, TwoSides.AMBER, TwoSides.BLUE, null));
    assertTrust(0.495, 0.495);
  }

  @Test
  void trustStaysBetweenZeroAndOne() {
    for (int i = 0; i < 30; i++) {
      fold(believed("south", Breach.MISDIRECTED_STRIKE, "north", 1));
    }
    assertTrust(0.5, 0);
  }
}
