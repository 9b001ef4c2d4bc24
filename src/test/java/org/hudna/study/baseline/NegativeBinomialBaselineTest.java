package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class NegativeBinomialBaselineTest {

  @Test
  void drawsHaveMeanAndDispersionOfTheFittedLaw() {
    MadeUpPast made = new MadeUpPast();
    IntStream.range(0, 28).forEach(day -> made.add(day, "South", day % 4 == 0 ? 8 : 1, 3));
    int[] counts = IntStream.range(0, 28).map(day -> day % 4 == 0 ? 8 : 1).toArray();
    NegativeBinomial law = NegativeBinomialFit.fit(counts);
    Forecast forecast =
        new NegativeBinomialBaseline().forecast(made.upTo(27), MadeUpPast.after(27, 1), 20_000, 4);
    Values events = Values.events(forecast, MadeUpPast.day(28), 2);
    // each line errs once in 16,000 times
    assertThat(events.mean()).isCloseTo(2.75, within(events.fourErrors()));
    assertThat(events.variance()).isCloseTo(law.variance(), within(events.fourErrorsOfVariance()));
    Values deaths = Values.deaths(forecast, MadeUpPast.day(28), 2);
    assertThat(deaths.mean()).isCloseTo(8.25, within(deaths.fourErrors()));
  }
}
