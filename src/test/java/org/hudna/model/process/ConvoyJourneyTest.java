package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class ConvoyJourneyTest {

  private static Convoys convoys(SmallWorld small) {
    return new Convoys(small, 7);
  }

  @Test
  void aFreeRoadTakesItsTravelTimes() {
    Convoys convoys = convoys(Convoys.smooth());
    AidConvoy convoy = convoys.permitted(SmallWorld.VALLEY, 2);
    convoys.travel(convoy, 2, 24, 4);
    assertThat(convoys.told())
        .extracting(ConvoyAdvanced::to)
        .containsExactly(State.PLANNED, State.PERMITTED, State.MOVING, State.DELIVERED);
    assertThat(convoys.last().hours()).isEqualTo(3);
    assertThat(convoys.last().reason()).isNull();
  }

  @Test
  void theLengthOfPartsDoesNotChangeAJourney() {
    SmallWorld slow = Convoys.smooth().aid("checkpointHours", 5.0);
    Convoys whole = convoys(slow);
    whole.travel(whole.permitted(SmallWorld.VALLEY, 0), 0, 96, 96);
    Convoys split = convoys(slow);
    split.travel(split.permitted(SmallWorld.VALLEY, 0), 0, 96, 0.5);
    assertThat(split.last().hours()).isCloseTo(whole.last().hours(), within(1e-9));
    assertThat(split.last().to()).isEqualTo(State.DELIVERED);
  }

  @Test
  void permitCorridorAndRoadAreSeparateHurdles() {
    Convoys convoys = convoys(Convoys.smooth());
    SmallWorld.startTruce(convoys.world, 0, 1);
    AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, 0);
    convoys.travel(convoy, 0, 48, 6);
    assertThat(convoy.state()).isEqualTo(State.WAITING);
    assertThat(convoys.last().reason()).isEqualTo("corridor");

    convoys.world.ground().corridors().get(0).open(true);
    convoys.world.suspendAid(72);
    convoys.travel(convoy, 48, 72, 6);
    assertThat(convoys.last().reason()).isEqualTo("suspended");
    assertThat(convoys.last().from()).isEqualTo(State.WAITING);

    convoys.travel(convoy, 72, 96, 6);
    assertThat(convoys.last().to()).isEqualTo(State.DELIVERED);
    assertThat(convoys.last().hours()).isEqualTo(74.5);
  }

  @Test
  void aConvoyUnderWayStopsBeforeACorridorThatClosed() {
    Convoys convoys = convoys(Convoys.smooth());
    SmallWorld.startTruce(convoys.world, 0, 1);
    convoys.world.ground().corridors().get(0).open(true);
    AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, 0);
    convoys.travel(convoy, 0, 1.5, 1.5);
    convoys.world.ground().corridors().get(0).open(false);
    convoys.travel(convoy, 1.5, 6, 4.5);
    assertThat(convoy.state()).isEqualTo(State.WAITING);
    assertThat(convoy.leg()).isEqualTo(2);
    assertThat(convoys.last().reason()).isEqualTo("corridor");
  }

  @Test
  void withoutACorridorItWaitsForLeaveAndIsGivenUp() {
    Convoys convoys = convoys(Convoys.smooth().aid("crossingPerDay", 0.0).aid("giveUpDays", 10.0));
    AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, 5);
    convoys.travel(convoy, 5, 400, 6);
    assertThat(convoys.last().to()).isEqualTo(State.TURNED_BACK);
    assertThat(convoys.last().reason()).isEqualTo("no-corridor");
    assertThat(convoys.last().hours()).isEqualTo(245);
  }

  @Test
  void leaveLetsItGoOnWithinThePart() {
    Convoys convoys = convoys(Convoys.smooth().aid("crossingPerDay", 5.0));
    AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, 0);
    convoys.travel(convoy, 0, 240, 6);
    List<ConvoyAdvanced> told = convoys.told();
    assertThat(told.get(2).reason()).isEqualTo("no-corridor");
    assertThat(told.get(3).to()).isEqualTo(State.MOVING);
    assertThat(told.get(3).hours()).isGreaterThan(told.get(2).hours());
    assertThat(convoys.last().to()).isEqualTo(State.DELIVERED);
  }

  @Test
  void aConvoyHeldForFightingGoesOnAfterAQuietDay() {
    Convoys convoys = convoys(Convoys.smooth());
    AidConvoy convoy = convoys.permitted(SmallWorld.VALLEY, 0);
    convoys.log.hold(convoy, AidReason.INSECURE, 0, 480);
    convoys.attack(2, 0);
    convoys.danger.count(convoys.world, new Part(0, 0, 6));
    convoys.travel(convoy, 0, 24, 6);
    assertThat(convoy.state()).isEqualTo(State.WAITING);
    convoys.travel(convoy, 24, 30, 6);
    assertThat(convoy.state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void attacksAheadEndItAtTheIntegratedRate() {
    int attacked = 0;
    int runs = 4000;
    Convoys convoys = convoys(Convoys.smooth().aid("attackPerDay", 1.0));
    for (int i = 0; i < 3; i++) {
      convoys.attack(2, 0);
    }
    convoys.danger.count(convoys.world, new Part(0, 0, 6));
    for (int i = 0; i < runs; i++) {
      AidConvoy convoy = convoys.permitted(SmallWorld.VALLEY, -i);
      ConvoyJourney journey = convoys.travel(convoy, 0, 6, 6);
      if (convoy.state() == State.ATTACKED) {
        attacked++;
        assertThat(convoy.reason()).isEqualTo("attack");
        assertThat(journey.losses()).singleElement().matches(l -> l.hours() < 1);
        assertThat(journey.losses()).isEmpty();
      }
    }
    // one hour on the road at 12 attacks a day: 1 - exp(-0.5); four standard errors
    double expected = 1 - Math.exp(-0.5);
    assertThat(attacked / (double) runs)
        .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / runs)));
  }

  @Test
  void aCheckpointCanSendItBack() {
    Convoys convoys = convoys(Convoys.smooth().aid("turnedBackShare", 1.0));
    convoys.travel(convoys.permitted(SmallWorld.VALLEY, 0), 0, 24, 6);
    assertThat(convoys.last().to()).isEqualTo(State.TURNED_BACK);
    assertThat(convoys.last().reason()).isEqualTo("checkpoint");
  }

  @Test
  void aCheckpointThatTakesMedicineLeavesTheRestOfTheLoad() {
    SmallWorld small = Convoys.smooth().aid("medicalRemoval", 1.0).aid("medicalShare", 0.15);
    Convoys convoys = convoys(small);
    convoys.travel(convoys.permitted(SmallWorld.VALLEY, 0), 0, 24, 6);
    assertThat(convoys.last().to()).isEqualTo(State.DELIVERED);
    assertThat(convoys.last().people()).isCloseTo(0.85 * 20_000, within(1e-6));
    assertThat(small.events(MedicineRemoved.class))
        .singleElement()
        .matches(e -> Math.abs(e.people() - 3_000) < 1e-6 && e.reason().equals("checkpoint"));
    assertThat(convoys.world.ground().places().get(SmallWorld.VALLEY).reachedPeople())
        .isCloseTo(17_000, within(1e-6));
  }

  @Test
  void checkpointsThatDoNothingAreDrivenThrough() {
    Convoys convoys = convoys(Convoys.smooth());
    SmallWorld.startTruce(convoys.world, 0, 1);
    convoys.world.ground().corridors().get(0).open(true);
    convoys.travel(convoys.permitted(SmallWorld.TOWN, 1), 1, 24, 6);
    assertThat(convoys.told())
        .extracting(ConvoyAdvanced::to)
        .containsExactly(State.PLANNED, State.PERMITTED, State.MOVING, State.DELIVERED);
    assertThat(convoys.told())
        .extracting(ConvoyAdvanced::hours)
        .containsExactly(1.0, 1.0, 1.0, 3.5);
  }

  @Test
  void itsDeadlineStaysWhateverHoldsItUpNext() {
    Convoys convoys = convoys(Convoys.smooth().aid("giveUpDays", 10.0));
    SmallWorld.startTruce(convoys.world, 0, 1);
    AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, 5);
    convoys.travel(convoy, 5, 53, 6);
    convoys.world.ground().corridors().get(0).open(true);
    convoys.world.suspendAid(1e6);
    convoys.travel(convoy, 53, 400, 6);
    assertThat(convoys.told())
        .extracting(ConvoyAdvanced::reason)
        .containsExactly(null, null, "corridor", "suspended", "suspended");
    assertThat(convoys.last().hours()).isEqualTo(245);
  }

  @Test
  void whoHasNotArrivedIsStillOnTheRoadOrAtTheCheckpoint() {
    Convoys convoys = convoys(Convoys.smooth().aid("checkpointHours", 1e4));
    AidConvoy convoy = convoys.permitted(SmallWorld.VALLEY, 0);
    convoys.travel(convoy, 0, 0.5, 0.5);
    assertThat(convoy.state()).isEqualTo(State.MOVING);
    convoys.travel(convoy, 0.5, 2, 0.5);
    assertThat(convoy.state()).isEqualTo(State.AT_CHECKPOINT);
    assertThat(convoys.last().hours()).isEqualTo(1);
    convoys.travel(convoy, 2, 1e6, 1000);
    assertThat(convoys.last().to()).isEqualTo(State.DELIVERED);
    assertThat(convoys.last().hours()).isGreaterThan(2);
  }
}
