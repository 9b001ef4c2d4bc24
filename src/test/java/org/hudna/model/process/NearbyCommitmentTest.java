package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.TwoSides;
import org.hudna.model.agent.Party;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class NearbyCommitmentTest {
  @Test
  void itIsTheMeanByFightersOfTheSectorAndThoseBesideIt() {
    World world = new TwoSides().world(1);
    Party blue = world.cast().party(TwoSides.BLUE);
    blue.formations().get(0).commitment(0.8);
    blue.formations().get(3).commitment(0.4);
    double[] means = NearbyCommitment.of(world, blue);
    assertThat(means[0]).isCloseTo((300 * 0.8 + 100 * 0.4) / 800, within(1e-12));
    assertThat(means[1]).isCloseTo((300 * 0.8 + 100 * 0.4) / 1200, within(1e-12));
    assertThat(means[2]).isCloseTo(100 * 0.4 / 1200, within(1e-12));
    assertThat(means[3]).isZero();
  }

  @Test
  void itIsNothingWhereThePartyHasNobody() {
    World world = new TwoSides().world(1);
    Party blue = world.cast().party(TwoSides.BLUE);
    blue.formations(blue.formations().subList(0, 2));
    blue.formations().get(0).commitment(0.8);
    assertThat(NearbyCommitment.of(world, blue)[3]).isNaN();
  }
}
