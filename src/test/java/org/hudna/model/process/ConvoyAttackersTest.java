package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.process.ConvoyAttackers.Attacker;
import org.hudna.model.random.Decision;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class ConvoyAttackersTest {
  private static final int DRAWS = 4000;
  private final Convoys convoys = new Convoys(new SmallWorld(), 1);

  private void fire(int sector, String party, ViolenceKind kind, String airArm) {
    String other = party.equals(SmallWorld.AMBER) ? SmallWorld.BLUE : SmallWorld.AMBER;
    convoys.world.emit(
        new ViolationCommitted(
            1,
            1,
            SmallWorld.DYAD,
            convoys.world.where(sector, null),
            party,
            party + "-1",
            other,
            other + "-1",
            TargetClass.FIGHTERS,
            kind,
            false,
            airArm,
            Harm.NONE));
  }

  private void count(double fromHours) {
    convoys.danger.count(convoys.world, new Part(0, fromHours, fromHours + 6));
    convoys.world.endPart();
  }

  private Attacker choose(int sector, String party, long draw) {
    return new ConvoyAttackers(convoys.world, convoys.danger)
        .choose(sector, "valley", party, convoys.streams.at(Decision.CONVOY_ATTACK, draw));
  }

  @Test
  void partiesAreDrawnByTheirShareOfTheFireInTheSector() {
    for (int i = 0; i < 4; i++) {
      fire(2, i < 3 ? SmallWorld.AMBER : SmallWorld.BLUE, ViolenceKind.SHELLING, null);
      fire(1, SmallWorld.BLUE, ViolenceKind.SHELLING, null);
    }
    count(0);
    int amber = 0;
    for (int i = 0; i < DRAWS; i++) {
      amber += choose(2, null, i).party().equals(SmallWorld.AMBER) ? 1 : 0;
    }
    // four standard errors: fails by chance once in 16,000
    assertThat(amber / (double) DRAWS).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / DRAWS)));
  }

  @Test
  void theWeaponIsThatOfTheFireAndNeverAnArrestOrAnObstruction() {
    fire(2, SmallWorld.AMBER, ViolenceKind.AIR_STRIKE, "amber-air");
    count(0);
    assertThat(choose(2, null, 1))
        .isEqualTo(
            new Attacker(
                SmallWorld.DYAD,
                SmallWorld.AMBER,
                "amber-1",
                SmallWorld.BLUE,
                ViolenceKind.AIR_STRIKE,
                "amber-air"));
    fire(2, SmallWorld.AMBER, ViolenceKind.ARREST, null);
    count(6);
    assertThat(choose(2, null, 1).kind()).isEqualTo(ViolenceKind.SMALL_ARMS);
    fire(2, SmallWorld.AMBER, ViolenceKind.AID_OBSTRUCTION, null);
    count(12);
    assertThat(choose(2, null, 1).kind()).isEqualTo(ViolenceKind.SMALL_ARMS);
  }

  @Test
  void whoIsAskedForIsFoundWhereverItLastFired() {
    fire(2, SmallWorld.AMBER, ViolenceKind.SHELLING, null);
    fire(0, SmallWorld.BLUE, ViolenceKind.SNIPING, null);
    count(0);
    count(6);
    assertThat(choose(2, SmallWorld.BLUE, 1).kind()).isEqualTo(ViolenceKind.SNIPING);
    assertThat(choose(2, null, 1).party()).isEqualTo(SmallWorld.AMBER);
  }

  @Test
  void whereNobodyHasFiredAFormationOfTheSectorShells() {
    Attacker amber = choose(2, SmallWorld.AMBER, 1);
    assertThat(amber.formation()).isEqualTo("amber-3");
    assertThat(amber.kind()).isEqualTo(ViolenceKind.SHELLING);
    assertThat(amber.target()).isEqualTo(SmallWorld.BLUE);
    assertThat(amber.dyad()).isEqualTo(SmallWorld.DYAD);
    assertThat(choose(2, SmallWorld.BLUE, 1))
        .matches(blue -> blue.target() == null && blue.dyad().equals(SmallWorld.DYAD))
        .matches(blue -> blue.formation().equals("blue-3"));
  }

  @Test
  void whoHasNoFightersThereIsNamedAllTheSame() {
    assertThat(choose(2, "nobody", 1))
        .isEqualTo(new Attacker(null, "nobody", null, null, ViolenceKind.SHELLING, null));
  }
}
