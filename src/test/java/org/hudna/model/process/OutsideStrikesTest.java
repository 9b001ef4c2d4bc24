package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class OutsideStrikesTest {
  private final TruceWorld truce = new TruceWorld();

  private List<OutsideStrikeFlown> fly(int parts, double partHours) {
    truce.events.clear();
    World world = truce.build();
    OutsideStrikes strikes = new OutsideStrikes(new Streams(13));
    for (int i = 0; i < parts; i++) {
      strikes.fly(world, truce.centre, new Part(i, i * partHours, (i + 1) * partHours));
    }
    return truce.emitted(OutsideStrikeFlown.class);
  }

  @Test
  void theyAreFlownAtTheirRateByTheGuarantorWithAnAirArmOnOthersThanTheZonesTarget() {
    List<OutsideStrikeFlown> flown = fly(8_000, 6);
    assertThat(flown.size() / 2_000.0).isCloseTo(0.5, within(0.07));
    assertThat(flown).allMatch(s -> s.guarantor().equals("north"));
    assertThat(flown).allMatch(s -> s.targetParty().equals(TruceWorld.BROWNS));
    assertThat(flown).allMatch(s -> s.where().sector().equals("s2"));
  }

  @Test
  void thoseOnTheWrongSideLastUntilTheHotlineStopsThem() {
    List<OutsideStrikeFlown> flown = fly(8_000, 6);
    List<OutsideStrikeFlown> wrong =
        flown.stream().filter(OutsideStrikeFlown::onSignatory).toList();
    assertThat((double) wrong.size() / flown.size()).isCloseTo(0.5, within(0.07));
    assertThat(wrong).allMatch(s -> s.hitParty().equals(TruceWorld.GREENS));
    assertThat(wrong).allMatch(s -> s.lastedHours() >= 0.5);
    double hours = wrong.stream().mapToDouble(OutsideStrikeFlown::lastedHours).sum();
    double deaths = wrong.stream().mapToInt(s -> s.harm().deaths()).sum();
    assertThat(hours / wrong.size()).isCloseTo(1, within(0.1));
    assertThat(deaths / hours).isCloseTo(40, within(1.5));
  }

  @Test
  void withoutZonesEveryDesignatedPartyIsAnother() {
    truce.zones = false;
    assertThat(fly(2_000, 6))
        .extracting(OutsideStrikeFlown::targetParty)
        .contains(TruceWorld.ORANGES, TruceWorld.BROWNS);
  }

  @Test
  void aFrontWithoutSignatoriesIsNotStruck() {
    truce.sites.removeIf(site -> site.id().equals("greens-2"));
    assertThat(fly(2_000, 6)).isEmpty();
  }
}
