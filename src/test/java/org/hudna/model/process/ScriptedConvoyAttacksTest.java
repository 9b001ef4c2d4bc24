package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.process.ConvoyJourney.Loss;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.api.Test;

class ScriptedConvoyAttacksTest {
  private static final LocalDateTime AT = SmallWorld.START.plusHours(8);
  private final SmallWorld small = new SmallWorld();

  private Convoys convoys(Kind kind, String place) {
    return new Convoys(small.script(new ScriptedEvent(AT, kind, null, place, null, 0, 0)), 1);
  }

  private ViolationCommitted incident() {
    assertThat(small.events(ViolationCommitted.class)).hasSize(1);
    return small.events(ViolationCommitted.class).get(0);
  }

  private static List<Loss> act(Convoys convoys, double from, double to) {
    ConvoyViolence violence = new ConvoyViolence(convoys.world, convoys.danger, convoys.streams);
    return new ScriptedConvoyAttacks(convoys.world, convoys.map, convoys.log, violence)
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
  void happensInThePartOfItsInstantAlone() {
    Convoys convoys = convoys(Kind.CONVOY_ATTACK, "town");
    assertThat(act(convoys, 0, 8)).isEmpty();
    assertThat(act(convoys, 12, 18)).isEmpty();
    assertThat(act(convoys, 6, 12)).hasSize(1);
  }

  @Test
  void otherKindsAreNotItsConcern() {
    assertThat(act(convoys(Kind.STATEMENT, "town"), 6, 12)).isEmpty();
  }

  @Test
  void itsDeathsAreTakenAsTheyAreAndAllAreCivilians() {
    small.script(new ScriptedEvent(AT, Kind.CONVOY_ATTACK, null, "valley", null, 37, 0));
    act(new Convoys(small, 1), 6, 12);
    assertThat(incident().harm().deaths()).isEqualTo(37);
    assertThat(incident().harm().civilianDeaths()).isEqualTo(37);
    assertThat(incident().where().place()).isEqualTo("valley");
    assertThat(incident().hours()).isEqualTo(8);
  }

  @Test
  void itsPartyIsTheAttackerEvenWhereItHasNotFired() {
    small.script(new ScriptedEvent(AT, Kind.CONVOY_ATTACK, SmallWorld.AMBER, "valley", null, 0, 0));
    Convoys convoys = new Convoys(small, 1);
    act(convoys, 6, 12);
    assertThat(incident().party()).isEqualTo(SmallWorld.AMBER);
    assertThat(incident().targetParty()).isEqualTo(SmallWorld.BLUE);
    assertThat(incident().dyad()).isEqualTo(SmallWorld.DYAD);
    assertThat(incident().harm().deaths()).isZero();
  }

  @Test
  void withoutAPlaceItHappensWhereItsConvoyIs() {
    Convoys convoys = convoys(Kind.CONVOY_ATTACK, null);
    waiting(convoys, SmallWorld.VALLEY, 2);
    act(convoys, 6, 12);
    assertThat(incident().where().place()).isEqualTo("border");
  }
}
