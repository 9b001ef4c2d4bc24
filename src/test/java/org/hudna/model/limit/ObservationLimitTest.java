package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.ObserverTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What observers publish in a run against their filters. Three watch the same truth: one with gaps
 * of every sort, one that looks at one side only, one that invents. Sixteen comparisons, each of
 * which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class ObservationLimitTest {
  private static final int DAYS = 230;

  /** Reports of what happens later may come after the end. */
  private static final double LAST = 24 * (DAYS - 20);

  private static final double COVERAGE = 0.8;
  private static final double COVERAGE_G0 = 0.4;
  private static final double TO_AMBER = 0.3;
  private static final double LETHAL = 0.9;
  private static final double OTHER = 0.35;
  private static final double LATENCY = 15;
  private static final double INVENTED = 6;

  private static Course course;

  @BeforeAll
  static void simulate() {
    ObserverTerms patchy =
        new ObserverTerms(
            "",
            COVERAGE,
            Map.of("g0", COVERAGE_G0),
            LETHAL,
            OTHER,
            Map.of(TwoSides.AMBER, TO_AMBER),
            0,
            LATENCY,
            false);
    ObserverTerms oneSided =
        new ObserverTerms("", 0.5, null, 1, 1, Map.of(TwoSides.AMBER, 0.04), 0, 2, false);
    ObserverTerms inventive =
        new ObserverTerms("", 0, null, 1, 1, Map.of(TwoSides.BLUE, 0.25), INVENTED, 5, false);
    TwoSides situation =
        Bare.committed()
            .days(DAYS)
            .eventsPerDay(40)
            .set("violence.strongerSideShare", 0.5)
            .set(
                "scenario.observers",
                Map.of("patchy", patchy, "one-sided", oneSided, "inventive", inventive));
    course = Course.of(situation, 3201);
  }

  private static List<ReportPublished> reports(String observer) {
    return course.events(ReportPublished.class).stream()
        .filter(report -> report.observer().equals(observer))
        .toList();
  }

  private static Set<Long> seen(String observer) {
    return reports(observer).stream().map(r -> r.violation()).collect(Collectors.toSet());
  }

  private static List<ViolationCommitted> attacks() {
    return course.attacks(a -> a.hours() < LAST);
  }

  private static double within(String governorate, String party, boolean lethal) {
    double coverage = governorate.equals("g0") ? COVERAGE_G0 : COVERAGE;
    double attention = party.equals(TwoSides.AMBER) ? TO_AMBER : 1;
    return coverage * attention * (lethal ? LETHAL : OTHER);
  }

  @Test
  void theShareReportedIsCoverageTimesAttentionTimesDetection() {
    Set<Long> seen = seen("patchy");
    for (String governorate : List.of("g0", "g1")) {
      for (String party : List.of(TwoSides.AMBER, TwoSides.BLUE)) {
        for (boolean lethal : new boolean[] {true, false}) {
          List<ViolationCommitted> there =
              attacks().stream()
                  .filter(a -> a.where().governorate().equals(governorate))
                  .filter(a -> a.party().equals(party) && a.harm().lethal() == lethal)
                  .toList();
          double reported = there.stream().filter(a -> seen.contains(a.id())).count();
          String what = governorate + " " + party + (lethal ? " lethal" : "");
          Chance.share(what, reported, there.size(), within(governorate, party, lethal));
        }
      }
    }
  }

  @Test
  void accusationsLeanAsAttentionDoesWhateverTheTruth() {
    double byAmber = attacks().stream().filter(a -> a.party().equals(TwoSides.AMBER)).count();
    Chance.share("attacks by amber", byAmber, attacks().size(), 0.5);
    List<ReportPublished> reports = reports("one-sided");
    double accused = reports.stream().filter(r -> r.accused().equals(TwoSides.AMBER)).count();
    Chance.share("accusations of amber", accused, reports.size(), 0.04 / 1.04);
  }

  @Test
  void oneObserverMissesWhateverAnotherSees() {
    Set<Long> patchy = seen("patchy");
    Set<Long> other = seen("one-sided");
    List<ViolationCommitted> byBlue =
        attacks().stream().filter(a -> a.party().equals(TwoSides.BLUE)).toList();
    double first = byBlue.stream().filter(a -> patchy.contains(a.id())).count();
    double both =
        byBlue.stream().filter(a -> patchy.contains(a.id()) && other.contains(a.id())).count();
    Chance.share("reported by both", both, first, 0.5);
  }

  @Test
  void reportsComeAfterTheirEventsWithAnExponentialDelay() {
    assertThat(course.events(ReportPublished.class))
        .hasSizeGreaterThan(10_000)
        .allMatch(report -> report.hours() >= report.happenedHours());
    double[] delays =
        reports("patchy").stream()
            .filter(report -> report.happenedHours() < LAST)
            .mapToDouble(report -> report.hours() - report.happenedHours())
            .toArray();
    Chance.near(
        "mean delay",
        Arrays.stream(delays).average().orElseThrow(),
        LATENCY,
        LATENCY / Math.sqrt(delays.length));
    double p =
        KolmogorovSmirnovTest.withDefaults()
            .test(delays, hours -> -Math.expm1(-hours / LATENCY))
            .getPValue();
    Chance.fits("delays", p);
  }

  @Test
  void falseReportsComeAtTheirRateAgainstThoseWhoAreLookedAt() {
    List<ReportPublished> invented = reports("inventive");
    Chance.poisson("false reports", invented.size(), INVENTED * DAYS);
    double byBlue = invented.stream().filter(r -> r.accused().equals(TwoSides.BLUE)).count();
    Chance.share("false accusations of blue", byBlue, invented.size(), 0.25 / 1.25);
    double deadly = invented.stream().filter(r -> r.deaths() > 0).count();
    Chance.share("false reports of deaths", deadly, invented.size(), 0.5);
    assertThat(invented).allMatch(report -> report.falseReport() && report.amongSignatories());
  }

  @Test
  void whatIsReportedHappenedUnlessItIsFalse() {
    Set<Long> happened = new HashSet<>(course.attacks.stream().map(a -> a.id()).toList());
    assertThat(course.events(ReportPublished.class))
        .allMatch(report -> report.falseReport() != happened.contains(report.violation()));
  }
}
