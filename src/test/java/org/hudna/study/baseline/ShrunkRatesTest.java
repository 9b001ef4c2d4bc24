package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hudna.history.DateRange;
import org.hudna.history.IntensityEstimate;
import org.hudna.history.IntensityFit;
import org.hudna.history.ObservedEvents;
import org.hudna.io.GedEventReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrunkRatesTest {

  @Test
  void weighsFourWeeksAgainstTheLongerPast() {
    Past past =
        new MadeUpPast()
            .addDaily(0, 61, "North", 3, 1)
            .addDaily(62, 89, "North", 1, 1)
            .miss(80, 83)
            .upTo(89);
    double recent = (62 * 3 + 24) / 86.0;
    assertThat(new ShrunkRates(past.series(), MadeUpPast.day(89)).perDay(1))
        .isCloseTo((24 + 56 * recent) / (24 + 56), within(1e-12));
  }

  /** In March, in August, and on a day whose windows have the gap of May. */
  @ParameterizedTest
  @ValueSource(strings = {"2016-02-26", "2016-06-02", "2016-08-31"})
  void agreesWithTheRatesThatTheModelStartsFrom(LocalDate lastDay) {
    Path theatre = Path.of("scenarios/theatres/syria-2016");
    GedEventReader reader = GedEventReader.forTheatre(theatre);
    ObservedEvents all = reader.read(Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv"));
    List<IntensityEstimate> estimates =
        new IntensityFit(all, DateRange.endingOn(lastDay, 28), reader.crosswalk())
            .estimates().stream().filter(row -> row.dyad().equals("gov_vs_opposition")).toList();
    List<String> codes = estimates.stream().map(IntensityEstimate::governorate).distinct().toList();
    Past past = Past.upTo(lastDay, all, "gov_vs_opposition", codes);
    double[] rates = new ShrunkRates(past.series(), lastDay).spreadPerDay();
    for (int g = 0; g < codes.size(); g++) {
      String code = codes.get(g);
      double expected =
          estimates.stream()
              .filter(row -> row.governorate().equals(code))
              .mapToDouble(IntensityEstimate::eventsPerDay)
              .sum();
      assertThat(rates[g + 1]).isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void spreadsEventsWithoutAGovernorateInProportion() {
    Past past =
        new MadeUpPast()
            .addDaily(0, 27, "North", 3, 1)
            .addDaily(0, 27, "South", 1, 1)
            .addDaily(0, 27, "", 2, 1)
            .upTo(27);
    assertThat(new ShrunkRates(past.series(), MadeUpPast.day(27)).spreadPerDay())
        .containsExactly(new double[] {6, 4.5, 1.5}, within(1e-12));
  }

  @Test
  void refusesADayBeforeTheData() {
    Past past = new MadeUpPast().upTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShrunkRates(past.series(), MadeUpPast.day(-1)))
        .withMessageContaining("no day was observed in the 90 days to 2000-12-31");
  }
}
