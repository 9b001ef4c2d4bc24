package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.world.Beliefs;
import org.hudna.model.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingTest {
  private final TruceWorld truce = new TruceWorld();
  private final Incidents incidents = new Incidents();
  private World world;
  private Hearing hearing;

  @BeforeEach
  void buildWorld() {
    for (String id : List.of("a", "b", "c")) {
      truce.observers.put(id, TruceWorld.observer(1, Map.of(), 0));
    }
    truce.believes.put("north", List.of("a", "c"));
    truce.believes.put("south", List.of("b"));
    truce.trusts.put(TruceWorld.BLUES, List.of("b", "c"));
    world = truce.build();
    hearing = new Hearing(world);
  }

  /** A strike of north on blues, by mistake. */
  private Incident strike(long id) {
    return incidents.of(
        world,
        new JointStrikeFlown(
            1,
            id,
            "north",
            "z0",
            world.where(0, null),
            TruceWorld.ORANGES,
            TruceWorld.BLUES,
            "blues-1",
            true,
            new Harm(true, false, 3, 0)));
  }

  private void tell(int observer, Incident incident, boolean falseReport) {
    Observer who = world.cast().observers().get(observer);
    hearing.hear(world, new Report(2, observer, who, incident, falseReport));
  }

  private void hear(int observer, long id, String party, String target) {
    tell(observer, attack(id, party, target), false);
  }

  private Incident attack(long id, String party, String target) {
    return incidents.of(world, Attacks.attack(world, id, 1, 0, party, target, 2));
  }

  private List<String> believers() {
    return truce.emitted(ReportBelieved.class).stream().map(ReportBelieved::believer).toList();
  }

  @Test
  void aViolationIsVerifiedOnceWhenBothGuarantorsBelieveIt() {
    hearing.expect(attack(1, TruceWorld.GREENS, TruceWorld.BLUES), 4);
    hear(0, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(2, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(truce.emitted(ViolationVerified.class)).isEmpty();
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(truce.emitted(ViolationVerified.class))
        .singleElement()
        .extracting(ViolationVerified::observer)
        .isEqualTo("b");
    assertThat(world.beliefs().verified().today()).isEqualTo(1);
    assertThat(world.beliefs().verifiedDeaths().today()).isEqualTo(2);
  }

  @Test
  void attacksOnADesignatedPartyDoNotCountForTheClock() {
    hearing.expect(attack(1, TruceWorld.GREENS, TruceWorld.ORANGES), 2);
    hear(0, 1, TruceWorld.GREENS, TruceWorld.ORANGES);
    hear(1, 1, TruceWorld.GREENS, TruceWorld.ORANGES);
    assertThat(truce.emitted(ViolationVerified.class)).hasSize(1);
    assertThat(world.beliefs().verified().today()).isZero();
  }

  @Test
  void aPartyCountsWhatItsOwnObserversReportOnce() {
    hearing.expect(attack(1, TruceWorld.GREENS, TruceWorld.BLUES), 3);
    hear(0, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    Beliefs beliefs = world.beliefs();
    assertThat(beliefs.byAdversaries(TruceWorld.BLUES).today()).isZero();
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(2, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(beliefs.byAdversaries(TruceWorld.BLUES).today()).isEqualTo(1);
    assertThat(beliefs.suffered(TruceWorld.BLUES).today()).isEqualTo(3);
    assertThat(beliefs.byAdversaries(TruceWorld.GREENS).today()).isZero();
  }

  @Test
  void itsOwnAttacksAreNotHeldAgainstItsAdversaries() {
    hear(1, 1, TruceWorld.BLUES, TruceWorld.GREENS);
    assertThat(world.beliefs().byAdversaries(TruceWorld.BLUES).today()).isZero();
    assertThat(world.beliefs().suffered(TruceWorld.BLUES).today()).isZero();
  }

  @Test
  void whoFirstBelievesAStrikeOnTheWrongSideIsTold() {
    hearing.expect(strike(1), 4);
    tell(0, strike(1), false);
    assertThat(believers()).containsExactly("north");
    tell(2, strike(1), false);
    assertThat(believers()).containsExactly("north", TruceWorld.BLUES);
    tell(1, strike(1), false);
    tell(1, strike(1), false);
    assertThat(believers()).containsExactly("north", TruceWorld.BLUES, "south");
    assertThat(truce.emitted(ReportBelieved.class))
        .allMatch(report -> report.accused().equals("north") && report.deaths() == 3)
        .allMatch(report -> report.what() == Breach.MISDIRECTED_STRIKE);
  }

  @Test
  void aStrikeOfAGuarantorIsNoAttackBySignatories() {
    tell(2, strike(1), false);
    assertThat(believers()).contains(TruceWorld.BLUES);
    assertThat(world.beliefs().suffered(TruceWorld.BLUES).today()).isZero();
  }

  @Test
  void aFalseReportIsBelievedLikeATrueOne() {
    tell(0, strike(-5), true);
    assertThat(believers()).containsExactly("north");
  }

  @Test
  void attacksMoveCountsAlone() {
    hearing.expect(attack(1, TruceWorld.GREENS, TruceWorld.BLUES), 2);
    hear(0, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(truce.emitted(ReportBelieved.class)).isEmpty();
  }

  @Test
  void aPartyIsToldOnlyOfWhatHitIt() {
    truce.trusts.put(TruceWorld.GREENS, List.of("a"));
    world = truce.build();
    hearing = new Hearing(world);
    tell(0, strike(1), false);
    assertThat(believers()).containsExactly("north");
  }
}
