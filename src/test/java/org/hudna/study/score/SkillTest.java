package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.hudna.history.Quantity;
import org.junit.jupiter.api.Test;

class SkillTest {
  private static final BlockBootstrap WEEKS = BlockBootstrap.ofWeeks(16);

  private static double[] wave(double level) {
    return IntStream.range(0, 28).mapToDouble(i -> level + Math.sin(2.4 * i)).toArray();
  }

  @Test
  void isTheShareOfTheOthersScoreThatIsSaved() {
    Skill skill = Skill.of(new double[] {1, 2, 3}, new double[] {4, 4, 4}, WEEKS);
    assertThat(skill.days()).isEqualTo(3);
    assertThat(skill.skill().value()).isEqualTo(0.5);
    assertThat(skill.difference().value()).isEqualTo(-2);
  }

  @Test
  void aForecastAgainstItselfHasNone() {
    Skill skill = Skill.of(wave(3), wave(3), WEEKS);
    assertThat(skill.skill()).isEqualTo(new BootstrapInterval(0, 0, 0));
    assertThat(skill.difference()).isEqualTo(new BootstrapInterval(0, 0, 0));
  }

  /** Days are paired: what both forecasts share does not blur the difference. */
  @Test
  void aSteadyAdvantageIsSureWhereDaysVary() {
    double[] better = wave(3);
    double[] worse = Arrays.stream(better).map(score -> score + 0.1).toArray();
    Skill skill = Skill.of(better, worse, WEEKS);
    assertThat(skill.difference().low()).isCloseTo(-0.1, within(1e-9));
    assertThat(skill.difference().high()).isCloseTo(-0.1, within(1e-9));
    assertThat(skill.skill().above(0)).isTrue();
  }

  @Test
  void againstAPerfectForecastItIsNotDefined() {
    Skill skill = Skill.of(wave(3), new double[28], WEEKS);
    assertThat(skill.skill().value()).isNaN();
    assertThat(skill.skill().low()).isNaN();
    assertThat(skill.difference().above(0)).isTrue();
  }

  @Test
  void takesTheDayScoresOfTwoForecasts() {
    DateRange days = new DateRange(LocalDate.parse("2016-03-01"), LocalDate.parse("2016-03-04"));
    Forecast one = new Forecast(days, 2, 1);
    days.stream().forEach(day -> one.add(day, 0, 0, 1, 0));
    Skill skill =
        Skill.of(
            scores(one),
            scores(new Forecast(days, 2, 1)),
            Score.CRPS,
            Quantity.EVENTS,
            Scope.NATION,
            WEEKS);
    assertThat(skill.skill().value()).isEqualTo(0.5);
    Forecast shorter = new Forecast(new DateRange(days.first(), days.first()), 2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Skill.of(
                    scores(one), scores(shorter), Score.CRPS, Quantity.EVENTS, Scope.NATION, WEEKS))
        .withMessageContaining("same days");
  }

  /** Two events on each of the four days. */
  private static ForecastScores scores(Forecast forecast) {
    List<ObservedEvent> events =
        IntStream.range(0, 8)
            .mapToObj(i -> LocalDate.parse("2016-03-01").plusDays(i / 2))
            .map(day -> new ObservedEvent("1", day, day, true, "x", "A", "", 1, 0))
            .toList();
    ObservedEvents all = ObservedEvents.of(events, Set.of());
    return new ForecastScores(forecast, CountSeries.of(all, "x", List.of("A")), 1);
  }

  @Test
  void refusesScoresOfOtherDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of(new double[2], new double[3], WEEKS))
        .withMessage("expected scores of the same days, found 2 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of(new double[0], new double[0], WEEKS));
  }
}
