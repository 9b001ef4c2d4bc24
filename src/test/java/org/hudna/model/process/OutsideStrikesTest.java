package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Outside;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 2,000 days with half a strike a day, half of them on the wrong side. Comparisons allow four
 * standard errors: each fails by chance alone with probability 0.0001, for a fresh seed.
 */
class OutsideStrikesTest {
  private static final double DAYS = 2_000;
  private final TruceWorld truce = new TruceWorld();

  private List<OutsideStrikeFlown> fly() {
    truce.events.clear();
    World world = truce.build();
    OutsideStrikes strikes = new OutsideStrikes(new Streams(13));
    for (int i = 0; i < 4 * DAYS; i++) {
      strikes.fly(world, truce.outside, TruceWorld.part(i));
    }
    return truce.emitted(OutsideStrikeFlown.class);
  }

  private static double hours(List<OutsideStrikeFlown> flown) {
    return flown.stream().mapToDouble(OutsideStrikeFlown::lastedHours).sum();
  }

  @Test
  void thoseOnTheWrongSideHaveTheirRateAndHitWhoeverFacesTheTarget() {
    List<OutsideStrikeFlown> flown = fly();
    double perDay = flown.size() / DAYS;
    assertThat(perDay).isCloseTo(0.25, within(4 * Math.sqrt(0.25 / DAYS)));
    assertThat(flown)
        .allMatch(s -> s.guarantor().equals("north") && s.hitParty().equals(TruceWorld.GREENS))
        .allMatch(s -> s.targetParty().equals(TruceWorld.BROWNS))
        .allMatch(s -> s.where().sector().equals("s2") && s.onSignatory());
  }

  @ParameterizedTest
  @CsvSource({"NEGOTIATION", "PERSUASION", "IMPLEMENTATION", "COLLAPSED"})
  void aTruceChangesNeitherTheirNumberNorTheirPlace(Phase phase) {
    List<OutsideStrikeFlown> reference = fly();
    truce.phase = phase;
    List<OutsideStrikeFlown> flown = fly();
    assertThat(flown)
        .extracting(s -> s.id() + s.where().toString() + s.hours())
        .isEqualTo(reference.stream().map(s -> s.id() + s.where().toString() + s.hours()).toList());
    assertThat(flown).allMatch(s -> s.onSignatory() == phase.inForce());
  }

  @Test
  void theSectionAndItsZonesChangeNothingButTheTimeToStopThem() {
    List<OutsideStrikeFlown> reference = fly();
    truce.centre = null;
    truce.zones = false;
    List<OutsideStrikeFlown> flown = fly();
    assertThat(flown).hasSameSizeAs(reference);
    assertThat(hours(flown)).isCloseTo(3 * hours(reference), within(1e-6));
  }

  /** Mean time: latency x (1 + 1); its variance is that of an exponential number. */
  @ParameterizedTest
  @CsvSource({"10", "30", "80"})
  void harmGrowsWithTheLatencyOfTheHotline(double minutes) {
    truce.centre = new JointCentre(4, 0.8, 1, 4, 0.25, 0.3, 0.3, 0.3, minutes, Map.of());
    List<OutsideStrikeFlown> flown = fly();
    double n = flown.size();
    double latency = minutes / 60;
    double deaths = flown.stream().mapToInt(s -> s.harm().deaths()).sum();
    assertThat(flown).allMatch(s -> s.lastedHours() >= latency);
    assertThat(hours(flown) / n).isCloseTo(2 * latency, within(4 * latency / Math.sqrt(n)));
    double sd = Math.sqrt(40 * 2 * latency + 40 * 40 * latency * latency);
    assertThat(deaths / n).isCloseTo(40 * 2 * latency, within(4 * sd / Math.sqrt(n)));
  }

  @Test
  void withoutAListEveryDesignatedPartyIsStruck() {
    truce.outside = new Outside(0.5, 0.5, 90, 40, null);
    assertThat(fly())
        .extracting(OutsideStrikeFlown::targetParty)
        .contains(TruceWorld.ORANGES, TruceWorld.BROWNS);
  }

  @Test
  void aFrontWithoutAcceptingPartiesIsNotStruck() {
    truce.sites.removeIf(site -> site.id().equals("greens-2"));
    assertThat(fly()).isEmpty();
  }

  @Test
  void withoutStrikesOrErrorsThereAreNone() {
    truce.outside = new Outside(0, 0.5, 90, 40, null);
    assertThat(fly()).isEmpty();
    truce.outside = new Outside(0.5, 0, 90, 40, null);
    assertThat(fly()).isEmpty();
  }
}
