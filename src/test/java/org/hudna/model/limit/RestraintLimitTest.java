package org.hudna.model.limit;

import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.scenario.Mix;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A truce under which everybody keeps the commitment with which it started, without retaliation:
 * recorded events fall to the asked ratio and no further, heavy weapons by the power that their
 * restraint says. Half the attacks are heavy, at twice the restraint of light ones, so the light
 * fall to y and the heavy to y^2 with (y + y^2) / 2 the ratio, if commitment decayed as k expects;
 * formations that ignore their leadership keep it, and their exponents are larger by that. Four
 * comparisons, each of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class RestraintLimitTest {
  private static final double RATIO = 0.36;
  private static final double RATE = 120;
  private static final int DAYS = 110;

  private static final double HALF_LIFE = 14;

  /** What is left on average of the first week's exponents, as k expects; here nothing is lost. */
  private static final double KEPT =
      -Math.expm1(-7 * Math.log(2) / HALF_LIFE) / (7 * Math.log(2) / HALF_LIFE);

  private static Course course;
  private static double light;

  @BeforeAll
  static void simulate() {
    TwoSides situation =
        Bare.committed()
            .days(DAYS)
            .eventsPerDay(RATE)
            .set("commitment.halfLifeDays", HALF_LIFE)
            .set("commitment.suspendBelow", 0)
            .set("restraint.firstWeekRatio", RATIO)
            .set("restraint.heavyRatio", 2)
            .set(
                "restraint.kinds",
                Map.of("sniping", new Mix(1, false, 1), "shelling", new Mix(1, true, 1)));
    course = Course.of(situation, 3401);
    light = Math.pow((Math.sqrt(1 + 8 * RATIO) - 1) / 2, 1 / KEPT);
  }

  private static double days() {
    return DAYS - TwoSides.TRUCE_HOURS / 24;
  }

  @Test
  void recordedEventsFallToTheAskedRatioAndStayThere() {
    double expected = RATE * days() * (light + light * light) / 2;
    double middle = 24 * (DAYS - days() / 2);
    Chance.poisson(
        "recorded events", course.count(a -> a.covered() && Course.recorded(a)), expected);
    Chance.poisson(
        "recorded events of the second half",
        course.count(a -> Course.recorded(a) && a.hours() >= middle),
        expected / 2);
  }

  @Test
  void heavyWeaponsFallByThePowerOfTheirRestraint() {
    double all = RATE * days() / (Bare.LETHAL * Bare.RECORDED) / 2;
    Chance.poisson(
        "sniping", course.count(a -> a.covered() && a.kind() == ViolenceKind.SNIPING), all * light);
    Chance.poisson(
        "shelling",
        course.count(a -> a.covered() && a.kind() == ViolenceKind.SHELLING),
        all * light * light);
  }
}
