package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaselinesTest {
  private static final int LAST = 119;
  private static final AnnouncedTruce TRUCE =
      AnnouncedTruce.forDays(MadeUpPast.day(121).atTime(19, 0), 7);

  private static List<Baseline> all() {
    return Baselines.standard(TRUCE, Optional.of(new EarlierTruce(MadeUpPast.day(50), 30)));
  }

  static Stream<Baseline> baselines() {
    return all().stream();
  }

  private static Past past() {
    return new MadeUpPast()
        .addPoisson(Chance.of(1, "north").generator(), 0, LAST, "North", 5)
        .addPoisson(Chance.of(1, "south").generator(), 0, LAST, "South", 1)
        .upTo(LAST);
  }

  private static int[] draws(Forecast forecast) {
    return Arrays.stream(Quantity.values())
        .flatMap(
            quantity ->
                forecast.days().stream()
                    .flatMap(
                        day ->
                            Stream.iterate(0, area -> area + 1)
                                .limit(forecast.areas())
                                .map(area -> forecast.draws(quantity, day, area))))
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  @Test
  void areInAFixedOrderWithStableNames() {
    assertThat(all())
        .extracting(Baseline::id)
        .containsExactly(
            "zero",
            "last-value",
            "mean-28",
            "conflictology-28",
            "conflictology-90",
            "poisson",
            "negative-binomial",
            "hawkes",
            "earlier-truce",
            "statistical-truce");
    assertThat(all())
        .extracting(Baseline::label)
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void withoutAnEarlierTruceNoneIsReplayed() {
    assertThat(Baselines.standard(AnnouncedTruce.none(), Optional.empty()))
        .extracting(Baseline::id)
        .hasSize(9)
        .doesNotContain("earlier-truce");
  }

  @Test
  void refusesAnEarlierTruceWithoutOneToForecast() {
    EarlierTruce earlier = new EarlierTruce(MadeUpPast.day(50), 30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baselines.standard(AnnouncedTruce.none(), Optional.of(earlier)))
        .withMessage("expected a truce for which the one of 2001-02-20 is replayed, found none");
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void equalArgumentsGiveEqualForecasts(Baseline baseline) {
    DateRange days = MadeUpPast.after(LAST, 12);
    assertThat(draws(baseline.forecast(past(), days, 30, 8)))
        .isEqualTo(draws(baseline.forecast(past(), days, 30, 8)));
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void moreMembersAndDaysLeaveTheFirstOnesAsTheyAre(Baseline baseline) {
    LocalDate day = MadeUpPast.day(LAST + 3);
    Forecast small = baseline.forecast(past(), MadeUpPast.after(LAST, 3), 40, 8);
    Forecast large = baseline.forecast(past(), MadeUpPast.after(LAST, 9), 70, 8);
    for (Quantity quantity : Quantity.values()) {
      for (int area = 0; area < 3; area++) {
        assertThat(Arrays.copyOf(large.draws(quantity, day, area), 40))
            .isEqualTo(small.draws(quantity, day, area));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void anotherSeedIsOtherLuckWhereThereIsAny(Baseline baseline) {
    DateRange days = MadeUpPast.after(LAST, 5);
    boolean chance = !List.of("zero", "last-value").contains(baseline.id());
    assertThat(
            Arrays.equals(
                draws(baseline.forecast(past(), days, 50, 8)),
                draws(baseline.forecast(past(), days, 50, 9))))
        .isNotEqualTo(chance);
  }

  /** Every observed day has 5 events; a gap that counted as zeros would lower each mean by 1.5. */
  @ParameterizedTest
  @MethodSource("baselines")
  void aGapIsNoPeace(Baseline baseline) {
    MadeUpPast made = new MadeUpPast().addDaily(0, LAST, "North", 5, 1);
    Past past = made.miss(LAST - 12, LAST - 4).upTo(LAST);
    Forecast forecast = baseline.forecast(past, MadeUpPast.after(LAST, 1), 4000, 8);
    Values events = Values.events(forecast, MadeUpPast.day(LAST + 1), 1);
    double expected = baseline.id().equals("zero") ? 0 : 5;
    assertThat(events.mean()).isCloseTo(expected, within(0.2));
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void aPastWithoutEventsForecastsNone(Baseline baseline) {
    Forecast forecast =
        baseline.forecast(new MadeUpPast().upTo(LAST), MadeUpPast.after(LAST, 12), 20, 8);
    assertThat(draws(forecast)).containsOnly(0);
  }
}
