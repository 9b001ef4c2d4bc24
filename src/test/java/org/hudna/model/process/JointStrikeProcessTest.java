package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Outside;
import org.hudna.scenario.Phase;
import org.hudna.scenario.ScriptedEvent;
import org.junit.jupiter.api.Test;

class JointStrikeProcessTest {
  private final TruceWorld truce = new TruceWorld();

  private void run() {
    truce.events.clear();
    World world = truce.build();
    Streams streams = new Streams(17);
    JointStrikeProcess process = new JointStrikeProcess(streams, new Approvals(streams));
    for (int i = 0; i < 200; i++) {
      process.act(world, TruceWorld.part(i));
      world.endPart();
    }
  }

  private List<JointStrikeFlown> joint() {
    return truce.emitted(JointStrikeFlown.class);
  }

  @Test
  void jointStrikesFollowTheApprovalsAndStayInTheZones() {
    truce.phase = Phase.IMPLEMENTATION;
    run();
    double approved =
        truce.emitted(ApprovalGiven.class).stream()
            .mapToDouble(ApprovalGiven::waitedHours)
            .max()
            .orElseThrow();
    assertThat(joint()).hasSizeBetween(130, 270);
    assertThat(joint()).allMatch(s -> s.where().sector().equals("s0"));
    assertThat(joint()).allMatch(s -> s.hours() >= approved);
  }

  @Test
  void beforeImplementationOnlyOutsideStrikesAreFlown() {
    truce.phase = Phase.PERSUASION;
    run();
    assertThat(joint()).isEmpty();
    assertThat(truce.emitted(ApprovalGiven.class)).isEmpty();
    assertThat(truce.emitted(OutsideStrikeFlown.class)).isNotEmpty();
  }

  @Test
  void withoutZonesThereAreNoJointStrikes() {
    truce.phase = Phase.IMPLEMENTATION;
    truce.zones = false;
    run();
    assertThat(joint()).isEmpty();
  }

  @Test
  void strikesOfAGuarantorByItselfNeedNeitherTruceNorSection() {
    for (Phase phase : Phase.values()) {
      truce.phase = phase;
      run();
      assertThat(truce.emitted(OutsideStrikeFlown.class)).isNotEmpty();
    }
    truce.centre = null;
    run();
    assertThat(truce.emitted(OutsideStrikeFlown.class)).isNotEmpty();
  }

  @Test
  void withoutTheSectionOrTheTruceNoJointStrikeIsFlown() {
    truce.outside = new Outside(0, 0, 60, 0, null);
    truce.phase = Phase.COLLAPSED;
    run();
    assertThat(truce.events).isEmpty();
    truce.phase = Phase.IMPLEMENTATION;
    truce.centre = null;
    run();
    assertThat(truce.events).isEmpty();
    truce.script.add(
        new ScriptedEvent(
            TruceWorld.START.plusHours(17),
            ScriptedEvent.Kind.MISDIRECTED_STRIKE,
            TruceWorld.GREENS,
            "p2",
            "south",
            60,
            0));
    run();
    assertThat(truce.events).hasSize(1).allMatch(OutsideStrikeFlown.class::isInstance);
  }
}
