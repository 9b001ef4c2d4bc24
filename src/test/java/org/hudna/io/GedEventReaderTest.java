package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hudna.history.DailyCounts;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GedEventReaderTest {

  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path EVENTS = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");
  private static final String HEADER =
      "id,date_start,date_end,date_prec,type_of_violence,dyad_name,adm_1,adm_2,best,deaths_civilians\n";
  private static final String GOOD = "1,2016-01-02,2016-01-02,1,1,A - B,North,Town,3,1\n";

  @TempDir Path folder;

  @BeforeEach
  void theatreOfTwoDistricts() throws IOException {
    Files.writeString(
        folder.resolve("crosswalk.csv"),
        "adm_1,adm_2,adm1_pcode,adm2_pcode,note\n,,,,not coded\nNorth,Town,G1,D1,\n");
    Files.writeString(
        folder.resolve("dyads.csv"), "type_of_violence,dyad_name,dyad\n1,A - B,a_vs_b\n");
    Files.writeString(folder.resolve("missing-days.csv"), "from,to\n2016-01-05,2016-01-06\n");
  }

  @Test
  void turnsNamesIntoCodes() throws IOException {
    ObservedEvents events = read(GOOD);
    LocalDate day = LocalDate.parse("2016-01-02");
    assertThat(events.events())
        .containsExactly(new ObservedEvent("1", day, day, true, "a_vs_b", "G1", "D1", 3, 1));
    assertThat(events.missingDays())
        .containsExactlyInAnyOrder(LocalDate.parse("2016-01-05"), LocalDate.parse("2016-01-06"));
  }

  @Test
  void onlyOneDayOfPrecisionOneIsExact() throws IOException {
    ObservedEvents events =
        read(
            GOOD
                + "2,2016-01-03,2016-01-05,2,1,A - B,North,Town,3,1\n"
                + "3,2016-01-03,2016-09-01,1,1,A - B,North,Town,3,1\n");
    assertThat(events.events())
        .extracting(ObservedEvent::exactDay)
        .containsExactly(true, false, false);
  }

  @Test
  void placesThatAreNotCodedStayEmpty() throws IOException {
    ObservedEvents events =
        read(
            "1,2016-01-02,2016-01-02,1,1,A - B,,,3,1\n2,2016-01-02,2016-01-02,1,1,A - B,North,,3,1\n");
    assertThat(events.events()).extracting(ObservedEvent::governorate).containsExactly("", "G1");
    assertThat(events.events()).extracting(ObservedEvent::district).containsOnly("");
  }

  @Test
  void faultsNameFileLineExpectedAndFound() {
    fails(
        GOOD.replace("North", "Nroth"),
        "column adm_1 that crosswalk.csv has, found 'Nroth' (nearest: 'North')");
    fails(
        GOOD.replace("Town", "Twon"),
        "column adm_2 that crosswalk.csv has, found 'Twon' (nearest: 'Town')");
    fails(
        GOOD.replace("A - B", "A - C"),
        "dyad_name that dyads.csv has for type_of_violence 1, found 'A - C'");
    fails(
        GOOD.replace("2016-01-02,1,", "2016-01-01,1,"),
        "date_end from 2016-01-02 on, found 2016-01-01");
    fails(
        GOOD.replace("2016-01-02,2016", "2.1.2016,2016"),
        "a date (year-month-day) in column date_start, found '2.1.2016'");
    fails(GOOD.replace(",3,1", ",-3,1"), "a whole number, 0 or more in column best, found '-3'");
    fails(GOOD.replace(",3,1", ",3,4"), "deaths_civilians up to best = 3, found 4");
  }

  @Test
  void refusesDataWithoutAnExactDay() {
    assertThatThrownBy(() -> read(GOOD.replace("02,1,1,", "02,4,1,")))
        .hasMessageEndingWith("events.csv: expected events with date_prec 1, found none");
  }

  @Test
  void theKeptEventsMatchTheDailyTableOfTheirSource() {
    DailyCounts counts = new DailyCounts(GedEventReader.forTheatre(THEATRE).read(EVENTS));
    List<CsvRow> days =
        CsvTable.read(Path.of("src/test/resources/history/daily-by-dyad-2016-jan-aug.csv"), "date");
    assertThat(days).hasSize(244);
    days.forEach(day -> assertSame(day, counts));
  }

  private static void assertSame(CsvRow day, DailyCounts counts) {
    List<String> dyads =
        day.cells().keySet().stream()
            .filter(column -> column.endsWith("_events") && !column.startsWith("all_"))
            .map(column -> column.substring(0, column.length() - "_events".length()))
            .toList();
    assertThat(dyads).hasSize(11);
    for (String dyad : dyads) {
      DailyCounts.Count count = counts.national(day.date("date"), dyad);
      assertThat(count.events()).as("%s %s", day, dyad).isEqualTo(day.number(dyad + "_events", 0));
      assertThat(count.deaths()).as("%s %s", day, dyad).isEqualTo(day.number(dyad + "_deaths", 0));
    }
  }

  @Test
  void theKeptEventsHaveTheirKnownTraps() {
    ObservedEvents events = GedEventReader.forTheatre(THEATRE).read(EVENTS);
    LocalDate september = LocalDate.parse("2016-09-01");
    assertThat(events.size()).isEqualTo(4079);
    assertThat(events.events()).filteredOn(event -> !event.end().isBefore(september)).hasSize(9);
    assertThat(events.exactDay().events()).noneMatch(event -> !event.end().isBefore(september));
    assertThat(events.missingDays()).hasSize(18);
    assertThat(events.exactDay().ofDyad("gov_vs_opposition").in("").size()).isEqualTo(29);
    assertThat(events.period().days()).isEqualTo(244);
  }

  private void fails(String row, String message) {
    assertThatThrownBy(() -> read(GOOD + row))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageStartingWith(folder.resolve("events.csv") + ":3: expected ")
        .hasMessageEndingWith(message);
  }

  private ObservedEvents read(String rows) throws IOException {
    Path file = folder.resolve("events.csv");
    Files.writeString(file, HEADER + rows);
    return GedEventReader.forTheatre(folder).read(file);
  }
}
