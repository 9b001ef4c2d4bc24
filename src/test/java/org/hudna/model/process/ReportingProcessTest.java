package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.event.DayClosed;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Theatre.FormationSite;
import org.junit.jupiter.api.Test;

class ReportingProcessTest {
  private final TwoSides situation =
      new TwoSides().set("clock.calmShare", 0.5).set("clock.aidMustMove", false);
  private final Acting acting = new Acting(situation);
  private final World world = acting.world;

  private List<DayClosed> days(double from, double to) {
    acting.run(from, to, new ReportingProcess());
    return acting.events(DayClosed.class);
  }

  @Test
  void eachDayIsClosedAtMidnightWithItsDate() {
    assertThat(days(0, 72))
        .extracting(DayClosed::date)
        .containsExactly(
            LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 2), LocalDate.of(2030, 5, 3));
    assertThat(acting.events(DayClosed.class)).extracting(DayClosed::hours).contains(24.0, 72.0);
  }

  @Test
  void theRunInMakesTheMeanThatTruceDaysAreComparedWith() {
    world.beliefs().verified().add(10);
    days(0, 24);
    world.beliefs().verified().add(20);
    days(24, 48);
    world.agreement().enter(Phase.PERSUASION, 48);
    world.agreement().calmDays(2);
    world.beliefs().verified().add(7);
    DayClosed day = days(48, 72).get(2);
    assertThat(world.beliefs().verified().runInMean()).isEqualTo(15);
    assertThat(day.verified()).isEqualTo(7);
    assertThat(day.calm()).isTrue();
    assertThat(day.calmDays()).isEqualTo(3);
  }

  @Test
  void theHoursUntilTheFirstMidnightOfATruceAreNoDay() {
    world.beliefs().byAdversaries(TwoSides.BLUE).add(10);
    days(0, 24);
    world.agreement().enter(Phase.PERSUASION, 43);
    world.beliefs().restart();
    world.beliefs().byAdversaries(TwoSides.BLUE).add(3);
    world.beliefs().suffered(TwoSides.BLUE).add(3);
    assertThat(days(42, 48).get(1).calm()).isFalse();
    assertThat(world.beliefs().byAdversaries(TwoSides.BLUE).closed()).isFalse();
    assertThat(world.beliefs().suffered(TwoSides.BLUE).yesterday()).isZero();
    world.beliefs().byAdversaries(TwoSides.BLUE).add(4);
    assertThat(days(66, 72).get(2).calm()).isTrue();
    assertThat(world.beliefs().byAdversaries(TwoSides.BLUE).closed()).isTrue();
    assertThat(world.beliefs().byAdversaries(TwoSides.BLUE).yesterdayRatio()).isEqualTo(0.4);
  }

  @Test
  void theHoursOfATruceThatFailsOnItsFirstEveningAreNoDay() {
    world.beliefs().byAdversaries(TwoSides.BLUE).add(10);
    days(0, 24);
    world.agreement().enter(Phase.PERSUASION, 43);
    world.agreement().collapse("renewal-failed", 45);
    world.beliefs().byAdversaries(TwoSides.BLUE).add(3);
    days(42, 48);
    assertThat(world.beliefs().byAdversaries(TwoSides.BLUE).closed()).isFalse();
  }

  @Test
  void aRestlessDayReportsNoCalmDays() {
    world.beliefs().verified().add(10);
    days(0, 24);
    world.agreement().enter(Phase.PERSUASION, 24);
    world.agreement().calmDays(2);
    world.beliefs().verified().add(6);
    DayClosed day = days(24, 48).get(1);
    assertThat(day.calm()).isFalse();
    assertThat(day.calmDays()).isZero();
  }

  @Test
  void partiesAndGuarantorsAreReportedAsTheyStand() {
    acting.party(TwoSides.BLUE).adopt(0.7);
    acting.formation("blue-0-1").commitment(0.8);
    DayClosed day = days(0, 24).get(0);
    assertThat(day.parties()).extracting(p -> p.party()).containsExactly("amber", "blue", "grey");
    assertThat(day.parties().get(1).leadership()).isEqualTo(0.7);
    assertThat(day.parties().get(1).commitment()).isCloseTo(0.8 * 300 / 1600, within(1e-12));
    assertThat(day.guarantors()).hasSize(2);
    assertThat(day.withoutSupplies()).hasSize(2);
    assertThat(day.shareSeparated()).isZero();
  }

  @Test
  void theShareSeparatedIsOfThoseEntangledAtTheStart() {
    TwoSides entangled = new TwoSides();
    entangled.site(new FormationSite("far", TwoSides.BLUE, "s0", 300, 1, 0.8));
    entangled.site(new FormationSite("near", TwoSides.BLUE, "s1", 100, 1, 0.5));
    entangled.site(new FormationSite("hardly", TwoSides.BLUE, "s2", 100, 1, 0.05));
    Acting other = new Acting(entangled);
    other.formation("far").entanglement(0.2);
    other.formation("near").entanglement(0.9);
    other.run(0, 24, new ReportingProcess());
    assertThat(other.events(DayClosed.class).get(0).shareSeparated())
        .isCloseTo(300 * 0.75 / 400, within(1e-12));
  }
}
