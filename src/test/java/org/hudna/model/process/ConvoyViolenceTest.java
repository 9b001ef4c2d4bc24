package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.SmallWorld;
import org.hudna.scenario.Cessation;
import org.hudna.scenario.Defaults;
import org.junit.jupiter.api.Test;

class ConvoyViolenceTest {
  private static final int ATTACKS = 4000;
  private final SmallWorld small = new SmallWorld();

  private List<ViolationCommitted> attacks(boolean truce) {
    small.events().clear();
    Convoys convoys = new Convoys(small, 3);
    if (truce) {
      SmallWorld.startTruce(convoys.world, 0, 1);
    }
    ConvoyViolence violence = new ConvoyViolence(convoys.world, convoys.danger, convoys.streams);
    for (int i = 0; i < ATTACKS; i++) {
      violence.attack(i, 2, convoys.map.where(SmallWorld.VALLEY), 5);
    }
    return small.events(ViolationCommitted.class);
  }

  @Test
  void killsByItsLawAndCiviliansAlone() {
    small.aid("attackLethalShare", 0.4).aid("attackDeaths", 5.0);
    List<ViolationCommitted> attacks = attacks(false);
    List<Integer> killed =
        attacks.stream().map(a -> a.harm().deaths()).filter(deaths -> deaths > 0).toList();
    double share = killed.size() / (double) ATTACKS;
    double mean = killed.stream().mapToInt(d -> d).average().orElseThrow();
    // four standard errors: each fails by chance once in 16,000; a geometric law from 1 with mean 5
    // has variance 5 x 4
    assertThat(share).isCloseTo(0.4, within(4 * Math.sqrt(0.4 * 0.6 / ATTACKS)));
    assertThat(mean).isCloseTo(5, within(4 * Math.sqrt(20.0 / killed.size())));
    assertThat(attacks)
        .allMatch(a -> a.harm().civilianDeaths() == a.harm().deaths())
        .allMatch(a -> a.harm().lethal() == a.harm().deaths() > 0)
        .allMatch(a -> a.targetClass() == TargetClass.AID && a.targetFormation() == null);
    assertThat(attacks).extracting(ViolationCommitted::id).doesNotHaveDuplicates();
    double asked = small.build().scenario().behaviour().recording().recordedShare();
    double recorded = attacks.stream().filter(a -> a.harm().recorded()).count();
    assertThat(recorded / killed.size())
        .isCloseTo(asked, within(4 * Math.sqrt(asked * (1 - asked) / killed.size())));
    assertThat(attacks).noneMatch(a -> a.harm().recorded() && a.harm().deaths() == 0);
  }

  @Test
  void aShareOfZeroKillsNobodyAndAMeanOfOneKillsOne() {
    small.aid("attackLethalShare", 0.0);
    assertThat(attacks(false)).allMatch(a -> a.harm().deaths() == 0 && !a.harm().recorded());
    small.aid("attackLethalShare", 1.0).aid("attackDeaths", 1.0);
    assertThat(attacks(false)).allMatch(a -> a.harm().deaths() == 1);
  }

  @Test
  void isAViolationWhereTheTruceCoversAttackerAndOtherSide() {
    assertThat(attacks(false)).noneMatch(ViolationCommitted::covered);
    small.section("cessation", cessation());
    assertThat(attacks(true)).anyMatch(ViolationCommitted::covered);
    assertThat(attacks(true))
        .allMatch(a -> a.covered() == (a.targetParty() != null))
        .filteredOn(ViolationCommitted::covered)
        .allMatch(a -> a.party().equals(SmallWorld.AMBER));
  }

  private static Object cessation() {
    return Defaults.of(Cessation.class, Map.of());
  }
}
