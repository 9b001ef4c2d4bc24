package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Mix;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What attacks are, without a truce: their kinds, how many are lethal, how many of those are
 * recorded, who makes them and when. Fourteen comparisons, each of which fails by chance alone with
 * probability {@link Chance#ALPHA}.
 */
class MixLimitTest {
  private static final Map<String, Mix> KINDS =
      Map.of(
          "small-arms", new Mix(0.8, false, 0.5),
          "shelling", new Mix(0.4, true, 1),
          "air-strike", new Mix(0.6, true, 3),
          "arrest", new Mix(0.2, false, 0));

  /** The kinds' mean chance to be lethal relative to each other: 0.4, 0.2, 0.3, 0.1 of them. */
  private static final double MEAN = 0.4 * 0.5 + 0.2 + 0.3 * 3;

  private static final double NIGHT = 0.35;
  private static Course course;

  @BeforeAll
  static void simulate() {
    TwoSides situation =
        Bare.situation()
            .withoutAgreement()
            .days(200)
            .eventsPerDay(60)
            .set("recording.lethalShare", 0.4)
            .set("recording.recordedShare", 0.75)
            .set("violence.strongerSideShare", 0.6)
            .set("violence.nightShare", NIGHT)
            .set("violence.controlChangesPerAssault", 0)
            .set("restraint.kinds", KINDS)
            .set(
                "scenario.airArms",
                Map.of("jets", new AirArmTerms("Jets", TwoSides.AMBER, null, 1.0)));
    course = Course.of(situation, 3301);
  }

  private static Predicate<ViolationCommitted> of(String party, ViolenceKind kind) {
    return a -> a.party().equals(party) && a.kind() == kind;
  }

  private static void share(
      String what,
      Predicate<ViolationCommitted> which,
      Predicate<ViolationCommitted> of,
      double expected) {
    List<ViolationCommitted> all = course.attacks(of);
    Chance.share(what, all.stream().filter(which).count(), all.size(), expected);
  }

  @Test
  void attacksAreAsManyAsTheRecordedOnesNeed() {
    Chance.poisson("attacks", course.attacks.size(), 200 * 60 / (0.4 * 0.75));
    share("by amber", a -> a.party().equals(TwoSides.AMBER), a -> true, 0.6);
  }

  @Test
  void kindsAreMixedAsAskedAndWhoHasNothingThatFliesShellsInstead() {
    Predicate<ViolationCommitted> amber = a -> a.party().equals(TwoSides.AMBER);
    Predicate<ViolationCommitted> blue = a -> a.party().equals(TwoSides.BLUE);
    share("small arms", of(TwoSides.AMBER, ViolenceKind.SMALL_ARMS), amber, 0.4);
    share("shelling", of(TwoSides.AMBER, ViolenceKind.SHELLING), amber, 0.2);
    share("air strikes", of(TwoSides.AMBER, ViolenceKind.AIR_STRIKE), amber, 0.3);
    share("arrests", of(TwoSides.BLUE, ViolenceKind.ARREST), blue, 0.1);
    share("shelling", of(TwoSides.BLUE, ViolenceKind.SHELLING), blue, 0.5);
    assertThat(course.attacks(of(TwoSides.BLUE, ViolenceKind.AIR_STRIKE))).isEmpty();
    assertThat(course.attacks(of(TwoSides.AMBER, ViolenceKind.AIR_STRIKE)))
        .allMatch(a -> a.airArm().equals("jets"));
  }

  @Test
  void everyKindIsLethalAsOftenAsItsWeightSaysAndAllTogetherAsAsked() {
    share("lethal", Course::lethal, a -> true, 0.4);
    share(
        "lethal small arms", Course::lethal, a -> a.kind() == ViolenceKind.SMALL_ARMS, 0.2 / MEAN);
    share("lethal strikes", Course::lethal, a -> a.kind() == ViolenceKind.AIR_STRIKE, 1.2 / MEAN);
    assertThat(course.attacks(a -> a.kind() == ViolenceKind.ARREST)).noneMatch(Course::lethal);
  }

  @Test
  void oneShareOfWhatIsLethalIsRecordedAndNothingElse() {
    share("recorded", Course::recorded, Course::lethal, 0.75);
    assertThat(course.attacks(Course::recorded)).allMatch(Course::lethal);
    assertThat(course.attacks(a -> !Course.lethal(a))).allMatch(a -> a.harm().deaths() == 0);
  }

  @Test
  void theNightHasItsShareAndIsEvenInItself() {
    share("by night", a -> a.hours() % 24 < 6 || a.hours() % 24 >= 18, a -> true, NIGHT);
    share("late at night", a -> a.hours() % 24 < 3, a -> true, NIGHT / 4);
    share("in the afternoon", a -> Math.abs(a.hours() % 24 - 15) < 3, a -> true, (1 - NIGHT) / 2);
  }
}
