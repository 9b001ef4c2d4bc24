package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares allow four standard errors: each fails by chance alone with probability 0.0001. */
class ZoneStrikesTest {
  private final TruceWorld truce = new TruceWorld();
  private final ZoneStrikes strikes = new ZoneStrikes(new Streams(21));

  private List<JointStrikeFlown> fly(World world, int parts, double partHours) {
    truce.events.clear();
    StrikeZone zone = world.ground().zones().get(0);
    List<Formation> targets = strikes.targets(world, zone);
    for (int i = 0; i < parts; i++) {
      strikes.fly(world, zone, targets, 4, i * partHours, (i + 1) * partHours);
    }
    return truce.emitted(JointStrikeFlown.class);
  }

  @Test
  void theirNumberFollowsTheRateWhateverTheParts() {
    World world = truce.build();
    assertThat(fly(world, 2_000, 6).size() / 500.0).isCloseTo(4, within(0.36));
    assertThat(fly(world, 12_000, 1).size() / 500.0).isCloseTo(4, within(0.36));
  }

  @Test
  void accurateStrikesAmongNobodyElseHitTheTargetAlone() {
    truce.centre = TruceWorld.centre(1, 0.3);
    World world = truce.build();
    world.cast().formations().get(1).entanglement(0);
    assertThat(fly(world, 400, 6))
        .isNotEmpty()
        .noneMatch(JointStrikeFlown::misdirected)
        .allMatch(s -> s.hitFormation().equals("oranges-1") && s.where().sector().equals("s0"));
  }

  @Test
  void strikesGoAstrayByEntanglementAlone() {
    truce.centre = TruceWorld.centre(1, 0.3);
    List<JointStrikeFlown> flown = fly(truce.build(), 2_000, 6);
    List<JointStrikeFlown> astray = flown.stream().filter(JointStrikeFlown::misdirected).toList();
    double se = Math.sqrt(0.2 * 0.8 / flown.size());
    assertThat((double) astray.size() / flown.size()).isCloseTo(0.2, within(4 * se));
    assertThat(astray).allMatch(s -> s.hitParty().equals(TruceWorld.BLUES));
    assertThat(astray).allMatch(s -> s.targetParty().equals(TruceWorld.ORANGES));
  }

  /** 1 - accuracy x (1 - 0.2), whatever the accuracy. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.75, 0.95, 1})
  void theMisdirectedShareFollowsTheAccuracy(double accuracy) {
    truce.centre = TruceWorld.centre(accuracy, 0.3);
    List<JointStrikeFlown> flown = fly(truce.build(), 2_000, 6);
    double expected = 1 - accuracy * (1 - 0.2);
    double share = flown.stream().filter(JointStrikeFlown::misdirected).count();
    double se = Math.sqrt(expected * (1 - expected) / flown.size());
    assertThat(share / flown.size()).isCloseTo(expected, within(4 * se + 1e-12));
  }

  @Test
  void inaccurateStrikesAmongNobodyElseHitNobodyUnderArms() {
    truce.centre = TruceWorld.centre(0, 0.3);
    World world = truce.build();
    world.cast().formations().get(1).entanglement(0);
    assertThat(fly(world, 400, 6))
        .isNotEmpty()
        .noneMatch(JointStrikeFlown::misdirected)
        .allMatch(s -> s.hitFormation() == null)
        .allMatch(s -> s.harm().deaths() == s.harm().civilianDeaths());
  }

  @Test
  void strikesHaveNumbersOfTheirOwn() {
    assertThat(fly(truce.build(), 400, 6))
        .extracting(JointStrikeFlown::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id >= 0);
  }

  @Test
  void anInertFormationChangesNothing() {
    List<JointStrikeFlown> before = fly(truce.build(), 100, 6);
    truce.site("oranges-9", TruceWorld.ORANGES, 0, 0, 0);
    assertThat(fly(truce.build(), 100, 6)).isEqualTo(before);
  }
}
