package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class GrievanceRuleTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final String HIT = "blue-1-2";
  private final World world =
      new TwoSides()
          .set("commitment.grievancePerAttack", 0.01)
          .set("commitment.grievancePerStrike", 0.3)
          .set("commitment.grievancePerLapse", 0.02)
          .set("commitment.grievanceHalfLifeDays", 7)
          .set("trust.solidarityRise", 0.05)
          .set("trust.solidarityHalfLifeDays", 21)
          .set("blue.solidarity", 0.2)
          .world(1);
  private final GrievanceRule rule = new GrievanceRule();
  private final Party blue = world.cast().party(TwoSides.BLUE);

  private void fold(SimulationEvent... events) {
    rule.fold(world, new Part(0, 0, 6), List.of(events));
  }

  private Formation hit() {
    return blue.formations().stream().filter(f -> f.id().equals(HIT)).findAny().orElseThrow();
  }

  private double sum() {
    return world.cast().formations().stream().mapToDouble(Formation::grievance).sum();
  }

  private ViolationCommitted attack(boolean covered, int deaths) {
    return new ViolationCommitted(
        1,
        1,
        TwoSides.DYAD,
        world.where(1, null),
        TwoSides.AMBER,
        "amber-1-1",
        TwoSides.BLUE,
        HIT,
        TargetClass.FIGHTERS,
        ViolenceKind.SHELLING,
        covered,
        null,
        new Harm(deaths > 0, false, deaths, 0));
  }

  private JointStrikeFlown joint(boolean misdirected) {
    return new JointStrikeFlown(
        1,
        1,
        "north",
        "zone",
        world.where(1, null),
        TwoSides.GREY,
        misdirected ? TwoSides.BLUE : TwoSides.GREY,
        misdirected ? HIT : "grey-1-1",
        misdirected,
        Harm.NONE);
  }

  private OutsideStrikeFlown outside(boolean onSignatory) {
    String hit = onSignatory ? TwoSides.BLUE : TwoSides.GREY;
    return new OutsideStrikeFlown(
        1, 1, "north", world.where(1, null), TwoSides.GREY, hit, onSignatory, 0.5, Harm.NONE);
  }

  @Test
  void aCoveredAttackIsResentByWhomItHitsTheMoreDie() {
    fold(attack(true, 4));
    assertThat(hit().grievance()).isCloseTo(0.05, EXACT);
    assertThat(sum()).isCloseTo(0.05, EXACT);
  }

  @Test
  void whatTheTruceDoesNotForbidIsNotResented() {
    fold(attack(false, 4), joint(false), outside(false));
    assertThat(sum()).isZero();
    assertThat(blue.solidarity()).isEqualTo(0.2);
  }

  private ReportBelieved believed(Breach what) {
    String hit = TwoSides.BLUE;
    return new ReportBelieved(1, hit, 1, what, "north", hit, world.where(1, null), 3);
  }

  @Test
  void aMisdirectedStrikeIsResentedByWhomItHitsAtOnce() {
    fold(joint(true));
    assertThat(hit().grievance()).isCloseTo(0.3, EXACT);
    assertThat(sum()).isCloseTo(0.3, EXACT);
    assertThat(blue.solidarity()).isEqualTo(0.2);
  }

  @Test
  void solidarityRisesWhenThePartyBelievesIt() {
    fold(believed(Breach.MISDIRECTED_STRIKE));
    assertThat(blue.solidarity()).isCloseTo(0.25, EXACT);
    assertThat(sum()).isZero();
  }

  @Test
  void anOutsideStrikeIsResentedThereAtOnceAndElsewhereWhenItIsBelieved() {
    fold(outside(true));
    assertThat(blue.formations())
        .allMatch(f -> Math.abs(f.grievance() - (f.sector() == 1 ? 0.3 : 0)) < 1e-12);
    fold(believed(Breach.OUTSIDE_STRIKE));
    assertThat(blue.formations()).allMatch(f -> f.grievance() > 0.29 && f.grievance() < 0.31);
    assertThat(blue.solidarity()).isEqualTo(0.2);
  }

  @Test
  void whatAGuarantorBelievesMovesNoParty() {
    fold(
        new ReportBelieved(
            1,
            "north",
            1,
            Breach.MISDIRECTED_STRIKE,
            "south",
            TwoSides.BLUE,
            world.where(1, null),
            3));
    assertThat(blue.solidarity()).isEqualTo(0.2);
  }

  @Test
  void anOpenAllegationIsResentedByTheWholeParty() {
    fold(new AllegationLapsed(1, 1, TwoSides.AMBER, TwoSides.BLUE, null));
    assertThat(blue.formations()).allMatch(f -> Math.abs(f.grievance() - 0.02) < 1e-12);
    assertThat(sum()).isCloseTo(8 * 0.02, within(1e-9));
  }

  @Test
  void grievanceAndSolidarityFadeByTheirHalfLives() {
    hit().grievance(0.8);
    blue.solidarity(0.6);
    rule.fold(world, new Part(0, 0, 7 * 24), List.of());
    assertThat(hit().grievance()).isCloseTo(0.4, EXACT);
    assertThat(blue.solidarity()).isCloseTo(0.2 + 0.4 * Math.pow(2, -1.0 / 3), EXACT);
    for (int part = 0; part < 7 * 4; part++) {
      fold();
    }
    assertThat(hit().grievance()).isCloseTo(0.2, EXACT);
  }

  @Test
  void attacksOnNobodyAndUnknownVictimsAreIgnored() {
    fold(new AllegationLapsed(1, 1, TwoSides.AMBER, "nobody", null));
    fold(new AllegationLapsed(1, 1, TwoSides.AMBER, null, null));
    assertThat(sum()).isZero();
  }
}
