package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class PastSeveritiesTest {
  private static final int DRAWS = 20_000;

  private static double shareOf(int deaths, PastSeverities severities, int area) {
    UniformRandomProvider rng = Chance.of(5, "severity").generator();
    return IntStream.range(0, DRAWS).filter(i -> severities.draw(rng, area, 1) == deaths).count()
        / (double) DRAWS;
  }

  @Test
  void weighsAGovernoratesOwnEventsAgainstTheNations() {
    Past past = new MadeUpPast().add(9, "North", 10, 7).add(9, "South", 30, 1).upTo(9);
    PastSeverities severities = new PastSeverities(past, past.lastDay());
    // each line errs less than once in 16,000 times
    double north = 10 / 40.0 + 30 / 40.0 * 10 / 40.0;
    assertThat(shareOf(7, severities, 1))
        .isCloseTo(north, within(4 * Math.sqrt(north * (1 - north) / DRAWS)));
    assertThat(shareOf(7, severities, 0))
        .isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / DRAWS)));
  }

  @Test
  void looksBackNinetyDays() {
    Past past = new MadeUpPast().add(0, "North", 50, 7).add(90, "North", 1, 2).upTo(90);
    assertThat(shareOf(2, new PastSeverities(past, past.lastDay()), 1)).isEqualTo(1);
  }

  @Test
  void fallsBackOnTheWholePastAndNeverLooksAhead() {
    Past past = new MadeUpPast().add(0, "North", 5, 7).add(95, "North", 5, 2).upTo(95);
    assertThat(shareOf(7, new PastSeverities(past, MadeUpPast.day(94)), 2)).isEqualTo(1);
  }

  @Test
  void sumsSeveralEvents() {
    Past past = new MadeUpPast().add(0, "North", 5, 7).upTo(3);
    UniformRandomProvider rng = Chance.of(5, "sum").generator();
    assertThat(new PastSeverities(past, past.lastDay()).draw(rng, 1, 3)).isEqualTo(21);
  }
}
