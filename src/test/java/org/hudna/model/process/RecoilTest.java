package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.Breach;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;
import org.junit.jupiter.api.Test;

class RecoilTest {
  private final TruceWorld truce = new TruceWorld();
  private final World world = truce.build();

  private final Recoil recoil = new Recoil(new Streams(1));

  private void react(double absorbedShare, SimulationEvent event) {
    recoil.from(world, new Separation(0.5, 0.3, 0.2, 0.15, 3, 2, 2, 0.25, absorbedShare), event, 6);
  }

  private JointStrikeFlown strike(long id) {
    return Attacks.astray(world, id);
  }

  private ReportBelieved report(long id, String believer) {
    return new ReportBelieved(
        3,
        believer,
        id,
        Breach.MISDIRECTED_STRIKE,
        "north",
        TruceWorld.BLUES,
        world.where(0, null),
        2);
  }

  private List<String> moved() {
    return truce.emitted(EntanglementChanged.class).stream()
        .map(EntanglementChanged::formation)
        .toList();
  }

  @Test
  void whoIsStruckMovesHalfAStepCloserAtOnce() {
    react(0, strike(5));
    assertThat(moved()).containsExactly("blues-1");
    assertThat(world.cast().formations().get(1).entanglement()).isEqualTo(0.625);
  }

  @Test
  void othersNearbyReactWhenTheirPartyBelievesIt() {
    react(0, strike(5));
    react(0, report(5, "south"));
    assertThat(moved()).containsExactly("blues-1");
    react(0, report(5, TruceWorld.BLUES));
    assertThat(moved()).containsExactly("blues-1", "blues-2");
    assertThat(world.cast().formations().get(3).entanglement()).isEqualTo(0.5);
  }

  @Test
  void aStrikeThatNeverHappenedIsBelievedByAllNearby() {
    react(0, report(-7, TruceWorld.BLUES));
    assertThat(moved()).containsExactly("blues-1", "blues-2");
  }

  @Test
  void absorbedFormationsFollowTheDesignatedParty() {
    react(1, strike(5));
    react(1, report(5, TruceWorld.BLUES));
    assertThat(truce.emitted(FormationSwitched.class)).hasSize(2);
    assertThat(world.cast().party(TruceWorld.BLUES).formations())
        .extracting(Formation::id)
        .containsExactly("blues-3");
    assertThat(world.cast().party(TruceWorld.ORANGES).formations())
        .extracting(Formation::id)
        .containsExactly("oranges-1", "blues-1", "blues-2");
    assertThat(world.cast().formations().get(1).party().id()).isEqualTo(TruceWorld.ORANGES);
  }

  @Test
  void entanglementStaysAtMostOne() {
    for (int i = 0; i < 6; i++) {
      react(0, strike(i));
    }
    assertThat(world.cast().formations().get(1).entanglement()).isEqualTo(1);
    assertThat(truce.emitted(EntanglementChanged.class)).allMatch(e -> e.change() > 0);
  }

  @Test
  void aMoveUnderWayIsBrokenOff() {
    Formation formation = world.cast().formations().get(1);
    formation.setOut(0, 72, 2);
    react(0, strike(5));
    assertThat(formation.moving()).isFalse();
    assertThat(formation.exposure(6, 12)).isEqualTo(1);
  }

  @Test
  void nobodyIsAbsorbedByThoseWhomItFaces() {
    Formation blue = world.cast().formations().get(1);
    assertThat(Defection.opposed(world, blue, world.cast().party(TruceWorld.GREENS))).isTrue();
    assertThat(Defection.opposed(world, blue, world.cast().party(TruceWorld.ORANGES))).isFalse();
  }
}
