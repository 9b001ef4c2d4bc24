package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.TwoSides;
import org.hudna.model.agent.Party;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class PresenceTest {
  @Test
  void itCountsTheFightersInASectorAndThoseBesideIt() {
    World world = new TwoSides().formation("more", TwoSides.BLUE, 2, 50).world(1);
    Party blue = world.cast().party(TwoSides.BLUE);
    Presence presence = new Presence(world);
    assertThat(presence.near(blue, 0)).isEqualTo(800);
    assertThat(presence.near(blue, 1)).isEqualTo(1250);
    assertThat(presence.near(blue, 3)).isEqualTo(850);
  }

  @Test
  void whoHasGoneOverCountsWithItsNewParty() {
    World world = new TwoSides().world(1);
    Party blue = world.cast().party(TwoSides.BLUE);
    Party grey = world.cast().party(TwoSides.GREY);
    blue.formations().forEach(formation -> formation.follow(grey));
    Presence presence = new Presence(world);
    assertThat(presence.near(blue, 0)).isZero();
    assertThat(presence.near(grey, 0)).isEqualTo(1600);
  }
}
