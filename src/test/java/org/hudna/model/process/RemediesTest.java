package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemediesTest {
  private final TruceWorld truce = new TruceWorld();
  private final World world = truce.build();

  @BeforeEach
  void runClock() {
    world.agreement().calmDays(4);
  }

  private void apply(Remedy remedy) {
    Allegation allegation = new Allegation(Reports.report(world, 7, 10, 9), false, 20, 58);
    new Remedies().apply(world, truce.response, allegation, remedy, 30);
  }

  @Test
  void aResetSetsTheClockToZero() {
    apply(Remedy.CLOCK_RESET);
    assertThat(world.agreement().calmDays()).isZero();
    assertThat(truce.emitted(ClockReset.class)).hasSize(1);
  }

  @Test
  void whoLosesProtectionLosesItInTheDistrictForDays() {
    apply(Remedy.PROTECTION_LOST);
    Party greens = world.cast().party(TruceWorld.GREENS);
    assertThat(world.protectionLost(greens, "d0", 30 + 71)).isTrue();
    assertThat(world.protectionLost(greens, "d0", 30 + 73)).isFalse();
    assertThat(world.protectionLost(greens, "d1", 31)).isFalse();
    assertThat(world.agreement().calmDays()).isEqualTo(4);
    assertThat(truce.emitted(ProtectionLost.class)).hasSize(1);
  }

  @Test
  void noRemedyDeterminesAndDoesNothing() {
    apply(Remedy.NONE);
    assertThat(truce.events).singleElement().isInstanceOf(ViolationDetermined.class);
    assertThat(world.agreement().calmDays()).isEqualTo(4);
  }

  @Test
  void aWarningIsOnlyDetermined() {
    apply(Remedy.WARNING);
    assertThat(truce.events)
        .singleElement()
        .isInstanceOfSatisfying(
            ViolationDetermined.class,
            determined -> {
              assertThat(determined.remedy()).isEqualTo(Remedy.WARNING);
              assertThat(determined.waitedHours()).isEqualTo(20);
            });
    assertThat(world.agreement().calmDays()).isEqualTo(4);
  }
}
