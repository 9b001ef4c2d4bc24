package org.hudna.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hudna.scenario.Aid;
import org.hudna.scenario.Defaults;
import org.junit.jupiter.api.Test;

class SmallWorldTest {
  @Test
  void placesSectorsAndCorridorFitTogether() {
    World world = new SmallWorld().build();
    Ground ground = world.ground();
    assertThat(ground.sectors()).hasSize(4);
    assertThat(ground.place("town")).isSameAs(ground.places().get(SmallWorld.TOWN));
    assertThat(ground.place("town").besieger()).isEqualTo(SmallWorld.AMBER);
    assertThat(ground.sectors().get(1).places()).containsExactly(SmallWorld.GATE, SmallWorld.TOWN);
    assertThat(ground.roads().quickest(SmallWorld.HUB, SmallWorld.TOWN))
        .isEqualTo(List.of(0, 1, 2));
    assertThat(ground.corridors()).singleElement().matches(c -> !c.open());
  }

  @Test
  void keysThatAreNotSetHaveTheMiddleOfTheirDefault() {
    World world = new SmallWorld().aid("giveUpDays", 3.0).build();
    Aid aid = world.scenario().behaviour().aid();
    assertThat(aid.giveUpDays()).isEqualTo(3);
    assertThat(aid.permitShare()).isBetween(0.0, 1.0);
    assertThatThrownBy(() -> Defaults.of(Aid.class, Map.of("giveUp", 3.0)))
        .hasMessageContaining("giveUp");
  }

  @Test
  void sectionsAndAgreementCanBeRemoved() {
    World without = new SmallWorld().withoutHumanitarianSection().build();
    assertThat(without.scenario().sections().humanitarian()).isNull();
    assertThat(without.ground().corridors()).isEmpty();
    assertThat(new SmallWorld().withoutAgreement().build().scenario().agreement()).isNull();
  }
}
