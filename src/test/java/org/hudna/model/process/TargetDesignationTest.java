package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetDesignationTest {
  private final TruceWorld truce = new TruceWorld();
  private final TargetDesignation designation =
      new TargetDesignation(new Approvals(new Streams(3)));
  private World world;

  @BeforeEach
  void buildWorld() {
    world = truce.build();
  }

  @Test
  void targetsAreDesignatedOnceBothCapitalsHaveApproved() {
    assertThat(designation.readyHours(world, TruceWorld.part(3))).isInfinite();
    world.agreement().enter(Phase.IMPLEMENTATION, 24);
    double ready = designation.readyHours(world, TruceWorld.part(4));
    assertThat(ready).isBetween(24.0, 24 + 500.0);
    world.agreement().enter(Phase.POLITICAL_PROCESS, 300);
    assertThat(designation.readyHours(world, TruceWorld.part(50))).isEqualTo(ready);
    assertThat(truce.emitted(ApprovalGiven.class)).hasSize(2);
  }

  @Test
  void aGuarantorWithoutTrustStopsIt() {
    world.agreement().enter(Phase.IMPLEMENTATION, 0);
    designation.readyHours(world, TruceWorld.part(0));
    world.cast().guarantors().get(1).moveTrust(-1);
    assertThat(designation.readyHours(world, TruceWorld.part(1))).isInfinite();
    world.cast().guarantors().get(1).moveTrust(0.1);
    assertThat(designation.readyHours(world, TruceWorld.part(2))).isFinite();
  }
}
