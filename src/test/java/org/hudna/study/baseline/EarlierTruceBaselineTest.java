package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

/** An earlier truce from day 90 for 14 days; the one that is forecast from day 200. */
class EarlierTruceBaselineTest {
  private static final EarlierTruce EARLIER = new EarlierTruce(MadeUpPast.day(90), 14);
  private static final EarlierTruceBaseline BASELINE =
      new EarlierTruceBaseline(EARLIER, MadeUpPast.day(200).atStartOfDay());

  /** 4 events a day before the truce; 100 + n on its day n; then as told. */
  private static MadeUpPast made(int eventsNow) {
    MadeUpPast made = new MadeUpPast().addDaily(0, 89, "North", 4, 1);
    IntStream.range(0, 14).forEach(n -> made.add(90 + n, "North", 100 + n, 2));
    return made.addDaily(104, 199, "North", eventsNow, 1);
  }

  private static int[] distinct(Values values) {
    return Arrays.stream(values.draws()).sorted().distinct().toArray();
  }

  @Test
  void withAnUnchangedLevelItIsTheDaysAroundTheSameDay() {
    Forecast forecast = BASELINE.forecast(made(4).upTo(199), MadeUpPast.after(199, 30), 500, 3);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(200), 1)))
        .containsExactly(100, 101, 102, 103);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(205), 0)))
        .containsExactly(102, 103, 104, 105, 106, 107, 108);
    assertThat(distinct(Values.deaths(forecast, MadeUpPast.day(213), 1)))
        .containsExactly(220, 222, 224, 226);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(225), 1)))
        .containsExactly(107, 108, 109, 110, 111, 112, 113);
  }

  @Test
  void missingDaysAreNotReplayed() {
    Past past = made(4).miss(92, 94).upTo(199);
    Forecast forecast = BASELINE.forecast(past, MadeUpPast.after(199, 1), 300, 3);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(200), 1))).containsExactly(100, 101);
  }

  @Test
  void countsAreScaledByTheRateNowOverTheRateThen() {
    Past past = made(1).upTo(199);
    Forecast forecast = BASELINE.forecast(past, MadeUpPast.after(199, 1), 4000, 3);
    Values events = Values.events(forecast, MadeUpPast.day(200), 1);
    // once in 16,000 times further off
    assertThat(events.mean()).isCloseTo(101.5 / 4, within(events.fourErrors()));
    Values deaths = Values.deaths(forecast, MadeUpPast.day(200), 1);
    assertThat(deaths.mean()).isCloseTo(2 * 101.5 / 4, within(deaths.fourErrors()));
    assertThat(events.draws()).contains(25, 26).doesNotContain(24, 27);
  }

  @Test
  void anAreaWithoutARateThenTakesTheNations() {
    Past past = made(1).add(90, "South", 40, 1).upTo(199);
    Forecast forecast = BASELINE.forecast(past, MadeUpPast.after(199, 1), 300, 3);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(200), 2))).containsExactly(0, 10);
  }

  @Test
  void daysBeforeTheTruceAreThoseBeforeTheEarlierOne() {
    EarlierTruceBaseline later =
        new EarlierTruceBaseline(EARLIER, MadeUpPast.day(200).atTime(19, 0));
    Forecast forecast = later.forecast(made(4).upTo(199), MadeUpPast.after(199, 2), 300, 3);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(200), 1))).containsExactly(4);
    assertThat(distinct(Values.events(forecast, MadeUpPast.day(201), 1)))
        .containsExactly(100, 101, 102, 103);
  }

  @Test
  void refusesATruceThatIsNotEarlierOrNotInTheData() {
    LocalDate start = MadeUpPast.day(90);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EarlierTruceBaseline(EARLIER, start.atTime(19, 0)))
        .withMessageContaining("expected an earlier truce that begins before");
    Past past = new MadeUpPast().addDaily(0, 80, "North", 1, 1).upTo(80);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BASELINE.forecast(past, MadeUpPast.after(199, 1), 5, 1))
        .withMessageContaining("no observed day from the start of the earlier truce");
    EarlierTruceBaseline tooEarly =
        new EarlierTruceBaseline(
            new EarlierTruce(MadeUpPast.day(0), 5), MadeUpPast.day(81).atStartOfDay());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tooEarly.forecast(past, MadeUpPast.after(80, 1), 5, 1))
        .withMessageContaining("no day was observed in the 90 days to 2000-12-31");
  }
}
