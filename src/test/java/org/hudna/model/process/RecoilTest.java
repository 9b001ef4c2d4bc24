package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.agent.Formation;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;
import org.junit.jupiter.api.Test;

class RecoilTest {
  private final TruceWorld truce = new TruceWorld();
  private final World world = truce.build();

  private void strike(double absorbedShare) {
    Separation terms = new Separation(0.5, 0.3, 0.2, 0.15, 3, 0.25, absorbedShare);
    new Recoil(new Streams(1))
        .from(
            world,
            terms,
            new JointStrikeFlown(
                1,
                5,
                "north",
                "z0",
                world.where(0, null),
                TruceWorld.ORANGES,
                TruceWorld.BLUES,
                "blues-1",
                true,
                Harm.NONE),
            6);
  }

  @Test
  void formationsNearbyMoveHalfAStepCloser() {
    strike(0);
    assertThat(truce.emitted(EntanglementChanged.class))
        .extracting(EntanglementChanged::formation)
        .containsExactly("blues-1", "blues-2");
    assertThat(world.cast().formations().get(1).entanglement()).isEqualTo(0.625);
    assertThat(world.cast().formations().get(3).entanglement()).isEqualTo(0.5);
  }

  @Test
  void absorbedFormationsFollowTheDesignatedParty() {
    strike(1);
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
      strike(0);
    }
    assertThat(world.cast().formations().get(1).entanglement()).isEqualTo(1);
    assertThat(truce.emitted(EntanglementChanged.class)).allMatch(e -> e.change() > 0);
  }
}
