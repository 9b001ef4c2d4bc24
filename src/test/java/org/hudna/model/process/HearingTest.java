package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.world.Beliefs;
import org.hudna.model.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingTest {
  private final TruceWorld truce = new TruceWorld();
  private final Incidents incidents = new Incidents();
  private World world;
  private Hearing hearing;

  @BeforeEach
  void buildWorld() {
    for (String id : List.of("a", "b", "c")) {
      truce.observers.put(id, TruceWorld.observer(1, Map.of(), 0));
    }
    truce.believes.put("north", List.of("a", "c"));
    truce.believes.put("south", List.of("b"));
    truce.trusts.put(TruceWorld.BLUES, List.of("b", "c"));
    world = truce.build();
    hearing = new Hearing(world);
  }

  private void hear(int observer, long id, String party, String target) {
    Observer who = world.cast().observers().get(observer);
    Incident incident = incidents.of(world, Attacks.attack(world, id, 1, 0, party, target, 2));
    hearing.hear(world, new Report(2, observer, who, incident, false));
  }

  @Test
  void aViolationIsVerifiedOnceWhenBothGuarantorsBelieveIt() {
    hear(0, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(2, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(truce.emitted(ViolationVerified.class)).isEmpty();
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(truce.emitted(ViolationVerified.class))
        .singleElement()
        .extracting(ViolationVerified::observer)
        .isEqualTo("b");
    assertThat(world.beliefs().verified().today()).isEqualTo(1);
    assertThat(world.beliefs().verifiedDeaths().today()).isEqualTo(2);
  }

  @Test
  void attacksOnADesignatedPartyDoNotCountForTheClock() {
    hear(0, 1, TruceWorld.GREENS, TruceWorld.ORANGES);
    hear(1, 1, TruceWorld.GREENS, TruceWorld.ORANGES);
    assertThat(truce.emitted(ViolationVerified.class)).hasSize(1);
    assertThat(world.beliefs().verified().today()).isZero();
  }

  @Test
  void aPartyCountsWhatItsOwnObserversReportOnce() {
    hear(0, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    Beliefs beliefs = world.beliefs();
    assertThat(beliefs.byAdversaries(TruceWorld.BLUES).today()).isZero();
    hear(1, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    hear(2, 1, TruceWorld.GREENS, TruceWorld.BLUES);
    assertThat(beliefs.byAdversaries(TruceWorld.BLUES).today()).isEqualTo(1);
    assertThat(beliefs.suffered(TruceWorld.BLUES).today()).isEqualTo(3);
    assertThat(beliefs.byAdversaries(TruceWorld.GREENS).today()).isZero();
  }

  @Test
  void itsOwnAttacksAreNotHeldAgainstItsAdversaries() {
    hear(1, 1, TruceWorld.BLUES, TruceWorld.GREENS);
    assertThat(world.beliefs().byAdversaries(TruceWorld.BLUES).today()).isZero();
    assertThat(world.beliefs().suffered(TruceWorld.BLUES).today()).isZero();
  }
}
