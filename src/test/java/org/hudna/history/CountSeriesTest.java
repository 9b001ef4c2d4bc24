package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hudna.history.ObservedEventsFixture.event;
import static org.hudna.history.ObservedEventsFixture.range;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hudna.io.GedEventReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountSeriesTest {
  private static final LocalDate DAY = LocalDate.parse("2016-01-02");
  private static final LocalDate GAP = LocalDate.parse("2016-01-03");

  private final CountSeries series =
      CountSeries.of(
          ObservedEvents.of(
              List.of(
                  event("2016-01-02", "x", "G1", "", 4, 1),
                  event("2016-01-02", "x", "", "", 2, 0),
                  event("2016-01-02", "y", "G1", "", 9, 0),
                  event("2016-01-02", "x", "G2", "", 1, 0),
                  event("2016-01-03", "x", "G1", "", 7, 0),
                  yearTotal(),
                  event("2016-01-04", "x", "G3", "", 5, 0)),
              Set.of(GAP)),
          "x",
          List.of("G2", "G1"));

  private static ObservedEvent yearTotal() {
    LocalDate last = LocalDate.parse("2016-12-31");
    return new ObservedEvent("9", DAY, last, false, "x", "G1", "", 5000, 0);
  }

  @Test
  void areasFollowTheGivenOrderAfterTheNation() {
    assertThat(series.areas()).isEqualTo(3);
    assertThat(series.governorates()).containsExactly("G2", "G1");
    assertThat(series.count(Quantity.DEATHS, DAY, 1)).isEqualTo(1);
    assertThat(series.count(Quantity.DEATHS, DAY, 2)).isEqualTo(4);
  }

  @Test
  void theNationCountsEventsWithoutAGovernorateAndTheGroupAlone() {
    assertThat(series.count(Quantity.EVENTS, DAY, CountSeries.NATION)).isEqualTo(3);
    assertThat(series.count(Quantity.DEATHS, DAY, CountSeries.NATION)).isEqualTo(7);
  }

  @Test
  void anUnlistedGovernorateCountsNationallyOnly() {
    LocalDate day = LocalDate.parse("2016-01-04");
    assertThat(series.count(Quantity.DEATHS, day, CountSeries.NATION)).isEqualTo(5);
    assertThat(series.count(Quantity.DEATHS, day, 1)).isZero();
    assertThat(series.count(Quantity.DEATHS, day, 2)).isZero();
  }

  @Test
  void missingDaysAndDaysOutsideTheDataHaveNoCount() {
    assertThat(series.observedDays(range("2016-01-01", "2016-01-05")))
        .containsExactly(DAY, LocalDate.parse("2016-01-04"));
    for (String day : List.of("2016-01-01", "2016-01-03", "2016-01-05")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> series.count(Quantity.EVENTS, LocalDate.parse(day), 0))
          .withMessage("no observation on " + day);
    }
  }

  private static ObservedEvents kept() {
    Path theatre = Path.of("scenarios/theatres/syria-2016");
    return GedEventReader.forTheatre(theatre)
        .read(Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv"));
  }

  private static List<String> codes(ObservedEvents events) {
    return events.events().stream()
        .map(ObservedEvent::governorate)
        .filter(code -> !code.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Fatal events and deaths of days by dyad group, of exact-day rows by best estimate, from the
   * daily table derived from UCDP GED (Sundberg and Melander 2013, J. Peace Research 50: 523-532).
   */
  @ParameterizedTest
  @CsvSource({
    "gov_vs_opposition, 2016-01-01, 8, 21",
    "gov_vs_opposition, 2016-02-05, 13, 184",
    "gov_vs_opposition, 2016-02-26, 26, 142",
    "gov_vs_opposition, 2016-03-03, 1, 4",
    "gov_vs_opposition, 2016-03-28, 3, 2",
    "gov_vs_opposition, 2016-04-12, 26, 133",
    "gov_vs_IS, 2016-01-02, 2, 2",
    "sdf_vs_IS, 2016-01-02, 2, 5",
  })
  void nationalCountsEqualTheDailyTable(String dyad, LocalDate day, int events, int deaths) {
    CountSeries nation = CountSeries.of(kept(), dyad, List.of());
    assertThat(nation.count(Quantity.EVENTS, day, CountSeries.NATION)).isEqualTo(events);
    assertThat(nation.count(Quantity.DEATHS, day, CountSeries.NATION)).isEqualTo(deaths);
  }

  @Test
  void theKeptGapIsMissing() {
    CountSeries kept = CountSeries.of(kept(), "gov_vs_opposition", List.of());
    assertThat(kept.period()).isEqualTo(range("2016-01-01", "2016-08-31"));
    assertThat(kept.observedDays(range("2016-05-05", "2016-05-15"))).isEmpty();
    assertThat(kept.observedDays(range("2016-05-20", "2016-05-26"))).isEmpty();
    assertThat(kept.observedDays(kept.period())).hasSize(244 - 11 - 7);
  }

  /** 29 events of the group name no governorate, all on observed days. */
  @Test
  void whatGovernoratesLackOfTheNationHasNoGovernorate() {
    ObservedEvents all = kept();
    CountSeries kept = CountSeries.of(all, "gov_vs_opposition", codes(all));
    int lacking = 0;
    for (LocalDate day : kept.observedDays(kept.period())) {
      lacking += kept.count(Quantity.EVENTS, day, CountSeries.NATION);
      for (int area = 1; area < kept.areas(); area++) {
        lacking -= kept.count(Quantity.EVENTS, day, area);
      }
    }
    assertThat(kept.areas()).isEqualTo(15);
    assertThat(lacking)
        .isEqualTo(all.exactDay().ofDyad("gov_vs_opposition").in("").size())
        .isEqualTo(29);
  }

  /** Rows that end in September or later, year totals among them, are of no exact day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "233200", "236764", "236765", "236772", "236773", "236774", "228699", "228700", "308593"
      })
  void rowsThatEndLaterCountOnNoDay(String id) {
    ObservedEvents all = kept();
    ObservedEvent row =
        all.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    assertThat(row.exactDay()).isFalse();
    assertThat(row.end()).isAfter(all.period().last());
    List<ObservedEvent> others = all.events().stream().filter(event -> event != row).toList();
    CountSeries with = CountSeries.of(all, row.dyad(), List.of());
    CountSeries without =
        CountSeries.of(
            new ObservedEvents(others, all.period(), all.missingDays()), row.dyad(), List.of());
    assertThat(with.count(Quantity.DEATHS, row.start(), CountSeries.NATION))
        .isEqualTo(without.count(Quantity.DEATHS, row.start(), CountSeries.NATION));
  }

  /** About half of the deaths stand on rows without an exact day: none of them is counted. */
  @Test
  void onlyExactDayRowsCount() {
    ObservedEvents all = kept();
    int exact =
        all.events().stream()
            .filter(ObservedEvent::exactDay)
            .filter(event -> !all.missingDays().contains(event.start()))
            .mapToInt(ObservedEvent::deaths)
            .sum();
    int counted =
        all.dyads().stream()
            .map(dyad -> CountSeries.of(all, dyad, List.of()))
            .mapToInt(
                kept ->
                    kept.observedDays(kept.period()).stream()
                        .mapToInt(day -> kept.count(Quantity.DEATHS, day, CountSeries.NATION))
                        .sum())
            .sum();
    int deaths = all.events().stream().mapToInt(ObservedEvent::deaths).sum();
    assertThat(counted).isEqualTo(exact);
    assertThat((double) exact / deaths).isBetween(0.4, 0.5);
  }
}
