package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;
import org.junit.jupiter.api.Test;

class ScriptedStrikesTest {
  private final TruceWorld truce = new TruceWorld();

  private List<OutsideStrikeFlown> fly(ScriptedEvent.Kind kind, String place) {
    truce.script.add(
        new ScriptedEvent(
            TruceWorld.START.plusHours(17), kind, TruceWorld.GREENS, place, "south", 60, 0));
    World world = truce.build();
    for (int i = 0; i < 8; i++) {
      new ScriptedStrikes().fly(world, TruceWorld.part(i));
    }
    return truce.emitted(OutsideStrikeFlown.class);
  }

  @Test
  void aStrikeHappensOnceAtItsInstantAndPlaceWithItsDeaths() {
    assertThat(fly(ScriptedEvent.Kind.MISDIRECTED_STRIKE, "p2"))
        .singleElement()
        .satisfies(
            strike -> {
              assertThat(strike.hours()).isEqualTo(17);
              assertThat(strike.where().place()).isEqualTo("p2");
              assertThat(strike.where().sector()).isEqualTo("s2");
              assertThat(strike.hitParty()).isEqualTo(TruceWorld.GREENS);
              assertThat(strike.targetParty()).isEqualTo(TruceWorld.BROWNS);
              assertThat(strike.onSignatory()).isTrue();
              assertThat(strike.harm().deaths()).isEqualTo(60);
              assertThat(strike.lastedHours()).isEqualTo(1.5);
            });
  }

  @Test
  void withoutAPlaceItHitsWhereThePartyStands() {
    assertThat(fly(ScriptedEvent.Kind.MISDIRECTED_STRIKE, null))
        .singleElement()
        .satisfies(strike -> assertThat(strike.where().sector()).isEqualTo("s0"));
  }

  @Test
  void otherScriptedEventsAreNotStrikes() {
    assertThat(fly(ScriptedEvent.Kind.STATEMENT, "p2")).isEmpty();
  }
}
