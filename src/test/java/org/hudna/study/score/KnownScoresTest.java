package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.history.Quantity;
import org.hudna.io.GedEventReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mean plain CRPS of simple forecasts of the shipped events (UCDP GED), computed apart from this
 * program: of national events, national deaths, and both by governorate.
 */
class KnownScoresTest {
  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path EVENTS = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");
  private static final DateRange TRUCE = range("2016-02-28", "2016-03-12");
  private static final DateRange BEFORE = range("2016-01-30", "2016-02-26");
  private static final DateRange AFTER = range("2016-03-26", "2016-04-22");

  private final CountSeries series = series();

  private static CountSeries series() {
    List<String> codes = IntStream.rangeClosed(1, 14).mapToObj("SY%02d"::formatted).toList();
    ObservedEvents events = GedEventReader.forTheatre(THEATRE).read(EVENTS);
    return CountSeries.of(events, "gov_vs_opposition", codes);
  }

  private static DateRange range(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void ofZero() {
    Forecast zero = new Forecast(TRUCE, series.areas(), 1);
    check(means(zero), 5.786, 22.286, 0.413, 1.592);
  }

  /** The mean of the days before is no count, so it is scored by itself. */
  @Test
  void ofTheMeanOfTheDaysBefore() {
    double[] scores = {
      constant(Quantity.EVENTS, Scope.NATION), constant(Quantity.DEATHS, Scope.NATION),
      constant(Quantity.EVENTS, Scope.GOVERNORATES), constant(Quantity.DEATHS, Scope.GOVERNORATES)
    };
    check(scores, 5.469, 38.429, 0.571, 3.771);
  }

  private double constant(Quantity quantity, Scope scope) {
    return mean(
        scope,
        TRUCE,
        (day, area) -> {
          double past =
              series.observedDays(BEFORE).stream()
                  .mapToInt(before -> series.count(quantity, before, area))
                  .average()
                  .orElseThrow();
          return Crps.of(SortedDraws.of(past), series.count(quantity, day, area)).plain();
        });
  }

  private double mean(Scope scope, DateRange days, ToDoubleBiFunction<LocalDate, Integer> score) {
    return series.observedDays(days).stream()
        .flatMapToDouble(day -> scope.areas(15).mapToDouble(area -> score.applyAsDouble(day, area)))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-28, 2016-03-12, 2016-01-30, 2016-02-26, 3.362, 21.128, 0.347, 1.789",
    "2016-03-26, 2016-04-22, 2016-02-27, 2016-03-25, 4.195, 18.409, 0.437, 2.001",
    "2016-03-26, 2016-04-22, 2016-01-30, 2016-02-26, 3.776, 18.612, 0.417, 2.072",
  })
  void ofPastDaysAsMembers(
      LocalDate first,
      LocalDate last,
      LocalDate from,
      LocalDate to,
      double nationEvents,
      double nationDeaths,
      double events,
      double deaths) {
    DateRange past = new DateRange(from, to);
    check(
        means(ofPast(new DateRange(first, last), past)),
        nationEvents,
        nationDeaths,
        events,
        deaths);
  }

  /** Each member is one past day, the same on all days. */
  private Forecast ofPast(DateRange days, DateRange past) {
    List<LocalDate> members = series.observedDays(past);
    assertThat(members).hasSize(28);
    Forecast forecast = new Forecast(days, series.areas(), members.size());
    days.stream()
        .forEach(
            day ->
                IntStream.range(0, series.areas() * members.size())
                    .forEach(
                        i -> add(forecast, day, i % series.areas(), i / series.areas(), members)));
    return forecast;
  }

  private void add(Forecast forecast, LocalDate day, int area, int member, List<LocalDate> days) {
    forecast.add(
        day,
        area,
        member,
        series.count(Quantity.EVENTS, days.get(member), area),
        series.count(Quantity.DEATHS, days.get(member), area));
  }

  private double[] means(Forecast forecast) {
    ForecastScores scores = new ForecastScores(forecast, series, 1);
    return new double[] {
      scores.mean(Score.CRPS, Quantity.EVENTS, Scope.NATION),
      scores.mean(Score.CRPS, Quantity.DEATHS, Scope.NATION),
      scores.mean(Score.CRPS, Quantity.EVENTS, Scope.GOVERNORATES),
      scores.mean(Score.CRPS, Quantity.DEATHS, Scope.GOVERNORATES)
    };
  }

  private static void check(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(0.0005));
  }

  /** Of 31 days of May 18 are missing: 5 to 15 and 20 to 26. */
  @Test
  void theGapIsNotScored() {
    Forecast may = new Forecast(range("2016-05-01", "2016-05-31"), series.areas(), 1);
    List<LocalDate> days = new ForecastScores(may, series, 1).days();
    assertThat(days).hasSize(13).noneMatch(range("2016-05-05", "2016-05-15")::contains);
    assertThat(days).noneMatch(range("2016-05-20", "2016-05-26")::contains);
  }

  @Test
  void pastDaysBeatZeroForSure() {
    ForecastScores past = new ForecastScores(ofPast(AFTER, BEFORE), series, 1);
    ForecastScores zero = new ForecastScores(new Forecast(AFTER, series.areas(), 28), series, 1);
    Skill skill =
        Skill.of(past, zero, Score.CRPS, Quantity.EVENTS, Scope.NATION, BlockBootstrap.ofWeeks(1));
    assertThat(skill.days()).isEqualTo(28);
    assertThat(skill.skill().above(0)).isTrue();
  }
}
