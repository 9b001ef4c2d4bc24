package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class WorldBuilderTest {
  private final TwoSides situation = new TwoSides();

  private Party blue() {
    return situation.world(1).cast().party(TwoSides.BLUE);
  }

  @Test
  void theMostThatPersuasionCanReachIsWhatPoliticsLeaves() {
    situation.set("politics.transitionGap", 0.2);
    situation.set("politics.optOutPenalty", 0.05).set("politics.fixedTermPenalty", 0.1);
    situation.set("politics.optOut", false);
    assertThat(blue().maximalCommitment()).isCloseTo(0.8, within(1e-12));
    situation.set("politics.optOut", true).set("blue.announcedTermDays", 7.0);
    assertThat(blue().maximalCommitment()).isCloseTo(0.65, within(1e-12));
    situation.set("politics.transitionGap", 0.9);
    assertThat(blue().maximalCommitment()).isZero();
  }

  @Test
  void everyFormationIsInItsPartyAndItsSector() {
    World world = situation.world(1);
    assertThat(world.cast().formations()).hasSize(24);
    for (Formation formation : world.cast().formations()) {
      assertThat(formation.party().formations()).contains(formation);
      SectorNode node = world.ground().sectors().get(formation.sector());
      assertThat(node.formations()).contains(formation);
    }
  }

  @Test
  void sectorsKnowTheirNeighboursPlacesAndGovernorate() {
    World world = situation.world(1);
    SectorNode second = world.ground().sectors().get(1);
    assertThat(second.neighbours()).containsExactly(0, 2);
    assertThat(second.places()).containsExactly(1);
    assertThat(second.governorate()).isZero();
    assertThat(world.ground().sectors().get(2).governorate()).isEqualTo(1);
    assertThat(world.ground().place("town-1").besieged()).isFalse();
  }

  @Test
  void aWorldStartsInNegotiationWithoutCommitment() {
    World world = situation.world(1);
    assertThat(world.agreement().inForce()).isFalse();
    assertThat(world.cast().parties()).allMatch(party -> party.commitment() == 0);
    assertThat(world.cast().formations()).allMatch(formation -> formation.commitment() == 0);
    assertThat(world.stepEvents()).isEmpty();
  }
}
