package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.process.ConvoyJourney.Loss;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.api.Test;

class ScriptedConvoyAttacksTest {
  private static Convoys convoys(Kind kind, String place) {
    return new Convoys(
        new SmallWorld()
            .script(
                new ScriptedEvent(SmallWorld.START.plusHours(8), kind, null, place, null, 0, 0)),
        1);
  }

  private static List<Loss> act(Convoys convoys, double from, double to) {
    return new ScriptedConvoyAttacks(convoys.world, convoys.map, convoys.log)
        .act(new Part(0, from, to));
  }

  private static AidConvoy waiting(Convoys convoys, int place, double hours) {
    AidConvoy convoy = convoys.permitted(place, hours);
    convoys.log.hold(convoy, AidReason.SUSPENDED, hours, 999);
    return convoy;
  }

  @Test
  void hitsTheConvoyOnItsWayThatIsNearest() {
    Convoys convoys = convoys(Kind.CONVOY_ATTACK, "valley");
    AidConvoy far = waiting(convoys, SmallWorld.TOWN, 1);
    AidConvoy near = waiting(convoys, SmallWorld.VALLEY, 2);
    convoys.permitted(SmallWorld.VALLEY, 3);
    assertThat(act(convoys, 6, 12)).containsExactly(new Loss(near, 8));
    assertThat(near.state()).isEqualTo(State.ATTACKED);
    assertThat(far.state()).isEqualTo(State.WAITING);
    assertThat(convoys.last().reason()).isEqualTo("attack");
  }

  @Test
  void withoutAPlaceItHitsTheFirstById() {
    Convoys convoys = convoys(Kind.CONVOY_ATTACK, null);
    waiting(convoys, SmallWorld.VALLEY, 2);
    AidConvoy first = waiting(convoys, SmallWorld.TOWN, 1);
    assertThat(act(convoys, 8, 12)).containsExactly(new Loss(first, 8));
  }

  @Test
  void withNoConvoyOnItsWayItIsStillAnAttack() {
    Convoys convoys = convoys(Kind.CONVOY_ATTACK, "town");
    AidConvoy atHome = convoys.permitted(SmallWorld.TOWN, 1);
    assertThat(act(convoys, 6, 12)).containsExactly(new Loss(null, 8));
    assertThat(atHome.state()).isEqualTo(State.PERMITTED);
  }

  @Test
  void happensOnceAndOnlyForItsKind() {
    assertThat(act(convoys(Kind.CONVOY_ATTACK, "town"), 0, 8)).isEmpty();
    assertThat(act(convoys(Kind.CONVOY_ATTACK, "town"), 12, 18)).isEmpty();
    assertThat(act(convoys(Kind.STATEMENT, "town"), 6, 12)).isEmpty();
  }
}
