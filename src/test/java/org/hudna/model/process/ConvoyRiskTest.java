package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class ConvoyRiskTest {
  private static SmallWorld fight(double attackPerDay) {
    return Convoys.smooth().aid("attackPerDay", attackPerDay);
  }

  private static ConvoyRisk risk(Convoys convoys, int attacks) {
    for (int i = 0; i < attacks; i++) {
      convoys.attack(2, 1);
    }
    convoys.danger.count(convoys.world, new Part(0, 0, 6));
    return new ConvoyRisk(convoys.world, convoys.map, convoys.log, convoys.danger, convoys.streams);
  }

  @Test
  void anAttackEndsTheConvoyAndIsAViolentIncidentAtItsHour() {
    SmallWorld small = fight(1);
    Convoys convoys = new Convoys(small, 1);
    ConvoyRisk risk = risk(convoys, 100);
    AidConvoy convoy = convoys.permitted(SmallWorld.VALLEY, 0);
    assertThat(risk.attacked(convoy, 6, 12)).isTrue();
    assertThat(convoy.state()).isEqualTo(State.ATTACKED);
    ViolationCommitted incident = small.events(ViolationCommitted.class).get(100);
    assertThat(incident.hours()).isEqualTo(convoys.last().hours()).isBetween(6.0, 12.0);
    assertThat(incident.where().place()).isEqualTo("valley");
    assertThat(incident.party()).isEqualTo(SmallWorld.AMBER);
    assertThat(risk.losses()).hasSize(1);
    assertThat(risk.losses()).isEmpty();
  }

  @Test
  void theLengthOfPartsDoesNotMoveTheAttack() {
    Convoys whole = new Convoys(fight(1), 1);
    assertThat(risk(whole, 1).attacked(whole.permitted(SmallWorld.VALLEY, 0), 6, 1e6)).isTrue();
    Convoys split = new Convoys(fight(1), 1);
    ConvoyRisk risk = risk(split, 1);
    AidConvoy convoy = split.permitted(SmallWorld.VALLEY, 0);
    double at = 6;
    while (!risk.attacked(convoy, at, at + 0.25)) {
      assertThat(convoy.state()).isEqualTo(State.PERMITTED);
      at += 0.25;
    }
    assertThat(at).isGreaterThan(6);
    assertThat(split.last().hours()).isCloseTo(whole.last().hours(), within(1e-6));
  }

  @Test
  void withoutARateOrWithoutFightingNothingHappens() {
    Convoys safe = new Convoys(fight(0), 1);
    assertThat(risk(safe, 100).attacked(safe.permitted(SmallWorld.VALLEY, 0), 6, 1e6)).isFalse();
    Convoys quiet = new Convoys(fight(1), 1);
    assertThat(risk(quiet, 0).attacked(quiet.permitted(SmallWorld.VALLEY, 0), 6, 1e6)).isFalse();
  }
}
