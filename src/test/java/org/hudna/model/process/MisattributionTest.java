package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * The oranges, designated, attack the greens in sector 0, where blues stand who are entangled by
 * half. Shares allow four standard errors: each comparison fails by chance alone with probability
 * 0.0001, for a fresh seed.
 */
class MisattributionTest {
  private static final int N = 20_000;
  private final TruceWorld truce = new TruceWorld();

  MisattributionTest() {
    truce.observers.put("one", TruceWorld.observer(1, Map.of(), 0));
    truce.observers.put("two", TruceWorld.observer(1, Map.of(), 0));
    truce.believes.put("north", List.of("one"));
    truce.believes.put("south", List.of("two"));
    truce.misattributedShare = 0.4;
  }

  private List<ReportPublished> reports(String attacker, String victim, int attacks) {
    truce.events.clear();
    World world = truce.build();
    ObservationProcess process = new ObservationProcess(new Streams(8));
    for (int id = 1; id <= attacks; id++) {
      world.emit(Attacks.attack(world, id, 1, 0, attacker, victim, 1));
    }
    process.act(world, TruceWorld.part(0));
    return truce.emitted(ReportPublished.class);
  }

  private static double shareAgainst(List<ReportPublished> reports, String party) {
    return reports.stream().filter(r -> r.accused().equals(party)).count()
        / (double) reports.size();
  }

  @Test
  void aShareOfReportsByEntanglementNamesThosePartiesInstead() {
    List<ReportPublished> reports = reports(TruceWorld.ORANGES, TruceWorld.GREENS, N);
    assertThat(reports).hasSize(2 * N);
    double se = Math.sqrt(0.2 * 0.8 / (2 * N));
    assertThat(shareAgainst(reports, TruceWorld.BLUES)).isCloseTo(0.2, within(4 * se));
    assertThat(reports)
        .allMatch(r -> r.amongSignatories() == r.accused().equals(TruceWorld.BLUES))
        .noneMatch(ReportPublished::falseReport);
  }

  @Test
  void itIsVerifiedAgainstThemOnlyIfBothGuarantorsBelieveTheSameAccusation() {
    reports(TruceWorld.ORANGES, TruceWorld.GREENS, N);
    List<ViolationVerified> verified = truce.emitted(ViolationVerified.class);
    double against =
        verified.stream().filter(v -> v.accused().equals(TruceWorld.BLUES)).count() / (double) N;
    double se = Math.sqrt(0.04 * 0.96 / N);
    assertThat(against).isCloseTo(0.04, within(4 * se));
    double all = verified.size() / (double) N;
    assertThat(all).isCloseTo(0.68, within(4 * Math.sqrt(0.68 * 0.32 / N)));
  }

  @Test
  void attacksOfOthersAreTakenForWhatTheyAre() {
    List<ReportPublished> reports = reports(TruceWorld.GREENS, TruceWorld.BLUES, 500);
    assertThat(reports).hasSize(1000).allMatch(r -> r.accused().equals(TruceWorld.GREENS));
  }

  @Test
  void nobodyIsAccusedOfAnAttackOnItsOwnSide() {
    List<ReportPublished> reports = reports(TruceWorld.ORANGES, TruceWorld.BLUES, 500);
    assertThat(reports).noneMatch(r -> r.accused().equals(TruceWorld.BLUES));
  }

  @Test
  void withoutEntanglementOrWithoutTheShareNobodyIsWrong() {
    truce.sites.removeIf(site -> site.id().equals("blues-1"));
    truce.site("blues-1", TruceWorld.BLUES, 0, 200, 0);
    assertThat(shareAgainst(reports(TruceWorld.ORANGES, TruceWorld.GREENS, 500), TruceWorld.BLUES))
        .isZero();
    truce.misattributedShare = 0;
    truce.site("blues-9", TruceWorld.BLUES, 0, 200, 1);
    assertThat(shareAgainst(reports(TruceWorld.ORANGES, TruceWorld.GREENS, 500), TruceWorld.BLUES))
        .isZero();
  }

  @Test
  void whoLooksAtTheAccusedOnlySeesTheAttacksThatItHoldsAgainstThem() {
    truce.observers.clear();
    truce.observers.put("one", TruceWorld.observer(1, Map.of(TruceWorld.ORANGES, 0.0), 0));
    assertThat(reports(TruceWorld.ORANGES, TruceWorld.GREENS, 2000))
        .isNotEmpty()
        .allMatch(r -> r.accused().equals(TruceWorld.BLUES));
  }
}
