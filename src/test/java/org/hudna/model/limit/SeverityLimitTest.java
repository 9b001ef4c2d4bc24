package org.hudna.model.limit;

import java.util.List;
import java.util.function.Predicate;
import org.hudna.history.DiscretisedLognormal;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Theatre.SeverityLaw;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Deaths of lethal events against the law that the theatre gives for their governorate, and against
 * the same law with a lower scale and more zeros while the truce restrains. Nine comparisons, each
 * of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class SeverityLimitTest {
  private static final double RATIO = 0.6;
  private static final double ZEROS = 0.09;
  private static final int MOST = 2000;
  private static SeverityLaw law;
  private static Course free;
  private static Course truce;

  @BeforeAll
  static void simulate() {
    TwoSides situation =
        Bare.committed()
            .days(300)
            .eventsPerDay(200)
            .set("restraint.uncoveredShare", 0.3)
            .set("violence.spoilerFactor", 0)
            .set("severity.truceRatio", RATIO)
            .set("severity.truceZeroShare", ZEROS);
    law = situation.theatre().severities().get(0);
    truce = Course.of(situation, 3001);
    free = Course.of(situation.withoutAgreement(), 3002);
  }

  private static List<ViolationCommitted> lethal(
      Course course, Predicate<ViolationCommitted> which) {
    return course.attacks(
        which.and(Course::lethal).and(a -> a.where().governorate().equals(law.governorate())));
  }

  /** The share of events without deaths, the mean of the others, and the share of civilians. */
  private static void check(List<ViolationCommitted> events, double zeros, double mu) {
    double none = events.stream().filter(a -> a.harm().deaths() == 0).count();
    Chance.share("events without deaths", none, events.size(), zeros);
    DiscretisedLognormal deaths = new DiscretisedLognormal(mu, law.sigma());
    double mean = moment(deaths, 1);
    double sum = events.stream().mapToInt(a -> a.harm().deaths()).sum();
    double killing = events.size() - none;
    double variance = moment(deaths, 2) - mean * mean;
    Chance.near("deaths of the others", sum / killing, mean, Math.sqrt(variance / killing));
    double civilian = events.stream().filter(a -> a.harm().civilianDeaths() > 0).count();
    Chance.share("events that kill civilians", civilian, killing, law.civilianShare());
  }

  private static double moment(DiscretisedLognormal deaths, int order) {
    double sum = 0;
    for (int k = 1; k <= MOST; k++) {
      sum += Math.pow(k, order) * deaths.probability(k);
    }
    return sum;
  }

  @Test
  void withoutATruceDeathsFollowTheLawOfTheTheatre() {
    check(lethal(free, a -> true), law.zeroShare(), law.mu());
  }

  @Test
  void whereTheTruceRestrainsThereAreMoreZerosAndTheScaleIsLowerByTheRatio() {
    check(lethal(truce, ViolationCommitted::covered), ZEROS, law.mu() + Math.log(RATIO));
  }

  @Test
  void whatTheTruceDoesNotCoverIsAsDeadlyAsBefore() {
    check(
        lethal(truce, a -> !a.covered() && a.hours() > TwoSides.TRUCE_HOURS),
        law.zeroShare(),
        law.mu());
  }
}
