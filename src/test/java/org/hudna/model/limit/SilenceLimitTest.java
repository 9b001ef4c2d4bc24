package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Adoption;
import org.hudna.scenario.Mix;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Truce;
import org.hudna.scenario.Truce.Order;
import org.junit.jupiter.api.Test;

/**
 * Full commitment with strong restraint is silence among signatories and changes nothing for
 * others. An asked ratio below the share of the designated party makes k the largest that the law
 * allows (12); with heavy weapons alone, at five times that, an attack is left with probability
 * exp(-50), so no test fails by chance.
 */
class SilenceLimitTest {
  /** On a step, so that a course without a truce has the same steps. */
  private static final double START = 10 * 24 + 18;

  private final TwoSides situation =
      Bare.committed()
          .days(60)
          .eventsPerDay(50)
          .set("agreement.truce", new Truce(TwoSides.START.plusHours(258), Order.WITH_PERSUASION))
          .set("violence.branchingRatio", 0.5)
          .set("violence.spoilerFactor", 0)
          .set("restraint.uncoveredShare", 0.2)
          .set("restraint.firstWeekRatio", 0.15)
          .set("restraint.heavyRatio", 5)
          .set("restraint.kinds", Map.of("shelling", new Mix(1, true, 1)));

  private static boolean truce(ViolationCommitted attack) {
    return attack.hours() >= START;
  }

  private static boolean amongSignatories(ViolationCommitted attack) {
    return !attack.party().equals(TwoSides.GREY) && !attack.targetParty().equals(TwoSides.GREY);
  }

  @Test
  void noSignatoryAttacksAnotherFromTheFirstHourOfTheTruce() {
    Course course = Course.of(situation, 2601);
    assertThat(course.attacks(a -> amongSignatories(a) && !truce(a))).hasSizeGreaterThan(900);
    assertThat(course.attacks(a -> amongSignatories(a) && truce(a))).isEmpty();
    assertThat(course.attacks(ViolationCommitted::covered)).isEmpty();
  }

  @Test
  void whoDidNotAdoptStillAttacks() {
    situation.set("blue.adoption", Adoption.NONE);
    List<ViolationCommitted> attacks =
        Course.of(situation, 2601).attacks(a -> amongSignatories(a) && truce(a));
    assertThat(attacks).hasSizeGreaterThan(900);
    assertThat(attacks).allMatch(a -> a.party().equals(TwoSides.BLUE) && a.covered());
  }

  @Test
  void theDesignatedPartyAndThoseWhoFightItDoAsTheyWouldHaveDone() {
    List<ViolationCommitted> held = Course.of(situation, 2601).attacks(a -> !amongSignatories(a));
    List<ViolationCommitted> without =
        Course.of(situation.withoutAgreement(), 2601).attacks(a -> !amongSignatories(a));
    assertThat(held).hasSizeGreaterThan(1000).noneMatch(ViolationCommitted::covered);
    assertThat(held).isEqualTo(without);
  }

  @Test
  void aPartyThatNeverSignedIsNotHeldBack() {
    situation.set("blue.stance", Stance.NOT_A_SIGNATORY);
    List<ViolationCommitted> held = Course.of(situation, 2601).attacks;
    assertThat(held).isNotEmpty().noneMatch(ViolationCommitted::covered);
    assertThat(held).isEqualTo(Course.of(situation.withoutAgreement(), 2601).attacks);
  }
}
