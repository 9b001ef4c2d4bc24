package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.io.GedEventReader;
import org.hudna.metric.RunResult;
import org.hudna.scenario.Theatre.Governorate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The run-in against the data of its window, over 200 replicates. The standard error of the
 * national mean is below 2 %, so a model at the data's mean fails the bound of 10 % with a chance
 * below 1 in 10,000.
 */
@Tag("slow")
class RunInVerificationTest {
  private static final String DYAD = "gov_vs_opposition";
  private static final int REPLICATES = 200;
  private static final LocalDate TRUCE = LocalDate.of(2016, 9, 12);
  private static final LocalDate END = LocalDate.of(2016, 10, 25);
  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path HISTORY = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");
  private static ObservedEvents window;
  private static List<RunResult> reference;
  private static Map<String, String> names;

  @BeforeAll
  static void simulate() {
    DateRange august = new DateRange(LocalDate.of(2016, 8, 4), LocalDate.of(2016, 8, 31));
    window =
        GedEventReader.forTheatre(THEATRE).read(HISTORY).exactDay().within(august).ofDyad(DYAD);
    reference = Replicates.results(Replicates.shipped("geneva-2016"), REPLICATES);
    names = new HashMap<>();
    for (Governorate g : Replicates.shipped("geneva-2016").theatre().governorates()) {
      names.put(g.pcode(), g.name());
    }
  }

  @Test
  void nationalRateIsWithinTenPercentOfTheData() {
    double data = window.size() / 28.0;
    double simulated = rate(reference, DYAD, null, LocalDate.MIN, TRUCE);
    assertThat(simulated).isCloseTo(data, withPercentage(10));
  }

  @Test
  void everyGovernorateAboveOneADayIsWithinThirtyFivePercent() {
    int[] checked = {0};
    window
        .countBy(e -> e.hasGovernorate() ? e.governorate() : "")
        .forEach(
            (pcode, count) -> {
              double data = count / 28.0;
              if (data > 1 && !pcode.isEmpty()) {
                checked[0]++;
                double simulated = rate(reference, DYAD, names.get(pcode), LocalDate.MIN, TRUCE);
                assertThat(simulated).as(pcode).isCloseTo(data, withPercentage(35));
              }
            });
    assertThat(checked[0]).isGreaterThanOrEqualTo(3);
  }

  @Test
  void dailyCountsAreAsOverdispersedAsTheData() {
    double ratio =
        reference.stream()
            .mapToDouble(
                run -> {
                  double[] counts = daily(run, DYAD, LocalDate.MIN, TRUCE);
                  return StatUtils.variance(counts) / StatUtils.mean(counts);
                })
            .average()
            .orElseThrow();
    assertThat(ratio).isBetween(1.8, 3.2);
  }

  @Test
  void withoutATruceTheLevelStaysWithinTenPercent() {
    List<RunResult> none = Replicates.results(Replicates.shipped("no-truce"), REPLICATES);
    double before = rate(none, DYAD, null, LocalDate.MIN, TRUCE);
    double after = rate(none, DYAD, null, TRUCE, END);
    assertThat(after).isCloseTo(before, withPercentage(10));
  }

  @Test
  void theTruceLowersCoveredViolenceAndLeavesTheRest() {
    LocalDate week = TRUCE.plusDays(7);
    double before = rate(reference, DYAD, null, LocalDate.MIN, TRUCE);
    double first = rate(reference, DYAD, null, TRUCE.plusDays(1), week);
    assertThat(first).isLessThan(0.9 * before);
    for (String dyad : List.of("gov_vs_IS", "sdf_vs_IS")) {
      double uncoveredBefore = rate(reference, dyad, null, LocalDate.MIN, TRUCE);
      double uncoveredFirst = rate(reference, dyad, null, TRUCE.plusDays(1), week);
      assertThat(uncoveredFirst).as(dyad).isCloseTo(uncoveredBefore, withPercentage(10));
    }
  }

  private static double rate(
      List<RunResult> runs, String dyad, String governorate, LocalDate from, LocalDate to) {
    double[] sums = {0};
    java.util.Set<LocalDate> days = new java.util.HashSet<>();
    for (RunResult run : runs) {
      run.daily()
          .forEach(
              (date, name, d, phase, violations, events, deaths, civilians) -> {
                if (!date.isBefore(from) && date.isBefore(to)) {
                  days.add(date);
                  boolean counts = governorate == null || governorate.equals(name);
                  sums[0] += d.equals(dyad) && counts ? events : 0;
                }
              });
    }
    return sums[0] / runs.size() / days.size();
  }

  private static double[] daily(RunResult run, String dyad, LocalDate from, LocalDate to) {
    Map<LocalDate, Double> sums = new java.util.TreeMap<>();
    run.daily()
        .forEach(
            (date, name, d, phase, violations, events, deaths, civilians) -> {
              if (!date.isBefore(from) && date.isBefore(to)) {
                sums.merge(date, d.equals(dyad) ? (double) events : 0.0, Double::sum);
              }
            });
    return sums.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
