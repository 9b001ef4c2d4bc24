package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.history.Quantity;
import org.hudna.io.GedEventReader;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class ConflictologyBaselineTest {
  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path HISTORY = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");
  private static final String DYAD = "gov_vs_opposition";

  private final ConflictologyBaseline baseline = new ConflictologyBaseline(28);

  /** Day d has d events in the north, 2 d in the south, all with one death. */
  private static MadeUpPast rising() {
    MadeUpPast made = new MadeUpPast();
    IntStream.rangeClosed(0, 39).forEach(d -> made.add(d, "North", d, 1).add(d, "South", 2 * d, 1));
    return made;
  }

  @Test
  void theExactEnsembleIsThoseDaysForAllAreasAtOnce() {
    Forecast forecast = baseline.exact(rising().upTo(39), MadeUpPast.after(39, 2));
    int[] expected = IntStream.rangeClosed(12, 39).toArray();
    for (int day = 40; day <= 41; day++) {
      assertThat(Values.events(forecast, MadeUpPast.day(day), 1).draws()).isEqualTo(expected);
      assertThat(Values.deaths(forecast, MadeUpPast.day(day), 0).draws())
          .isEqualTo(Arrays.stream(expected).map(d -> 3 * d).toArray());
    }
  }

  @Test
  void missingDaysAreNoMembers() {
    Forecast forecast = baseline.exact(rising().miss(20, 29).upTo(39), MadeUpPast.after(39, 1));
    assertThat(Values.events(forecast, MadeUpPast.day(40), 1).draws())
        .isEqualTo(IntStream.rangeClosed(2, 39).filter(d -> d < 20 || d > 29).toArray());
  }

  @Test
  void asManyMembersAsDaysAreTheExactEnsemble() {
    Past past = rising().upTo(39);
    Forecast forecast = baseline.forecast(past, MadeUpPast.after(39, 1), 28, 3);
    assertThat(Values.events(forecast, MadeUpPast.day(40), 2).draws())
        .isEqualTo(IntStream.rangeClosed(12, 39).map(d -> 2 * d).toArray());
  }

  @Test
  void moreMembersAreWholePastDaysDrawnApartForEachTargetDay() {
    Forecast forecast = baseline.forecast(rising().upTo(39), MadeUpPast.after(39, 2), 4000, 3);
    Values first = Values.events(forecast, MadeUpPast.day(40), 1);
    Values second = Values.events(forecast, MadeUpPast.day(41), 1);
    assertThat(first.draws()).isNotEqualTo(second.draws());
    assertThat(Arrays.stream(first.draws()).boxed().toList())
        .allMatch(d -> d >= 12 && d <= 39)
        .contains(12, 39);
    assertThat(Values.deaths(forecast, MadeUpPast.day(40), 2).draws())
        .isEqualTo(Arrays.stream(first.draws()).map(d -> 2 * d).toArray());
    // uniform on 28 numbers; each line errs once in 16,000 times
    assertThat(first.mean()).isCloseTo(25.5, within(first.fourErrors()));
    assertThat(first.variance())
        .isCloseTo((28 * 28 - 1) / 12.0, within(first.fourErrorsOfVariance()));
    double covariance =
        IntStream.range(0, 4000)
            .mapToDouble(m -> (first.draws()[m] - 25.5) * (second.draws()[m] - 25.5))
            .average()
            .orElseThrow();
    assertThat(covariance).isCloseTo(0, within(4 * 65.25 / Math.sqrt(4000)));
  }

  /**
   * The mean plain CRPS, E|X - y| - E|X - X'| / 2, of the 28 days before 27 February 2016 as the
   * forecast of national events on 28 February to 12 March: 3.362, computed apart from this code.
   */
  @Test
  void scoresTheShippedDataAsComputedElsewhere() {
    GedEventReader reader = GedEventReader.forTheatre(THEATRE);
    ObservedEvents all = reader.read(HISTORY);
    Past past = Past.upTo(LocalDate.parse("2016-02-26"), all, DYAD, List.of());
    DateRange days = new DateRange(LocalDate.parse("2016-02-28"), LocalDate.parse("2016-03-12"));
    assertThat(past.lastObserved(28).get(0)).isEqualTo("2016-01-30");
    Forecast forecast = baseline.exact(past, days);
    CountSeries observed = CountSeries.of(all, DYAD, List.of());
    double mean =
        days.stream()
            .mapToDouble(
                day ->
                    crps(
                        Values.events(forecast, day, 0).draws(),
                        observed.count(Quantity.EVENTS, day, 0)))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(3.362, within(0.0005));
  }

  private static double crps(int[] draws, int observed) {
    double error =
        Arrays.stream(draws).mapToDouble(x -> Math.abs(x - observed)).average().orElse(0);
    double spread =
        Arrays.stream(draws)
            .mapToDouble(
                x ->
                    Arrays.stream(draws)
                        .mapToDouble(other -> Math.abs(x - other))
                        .average()
                        .orElse(0))
            .average()
            .orElse(0);
    return error - spread / 2;
  }
}
