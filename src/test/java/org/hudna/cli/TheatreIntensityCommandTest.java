package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.hudna.io.CsvRow;
import org.hudna.io.CsvTable;
import org.hudna.io.GedEventReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TheatreIntensityCommandTest {

  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path EVENTS = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");
  private static final String DYAD = "gov_vs_opposition";

  @TempDir Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void theNationalRateStaysWithinATenthOfTheWindows() {
    double fitted = ratesByGovernorate("2016-08").values().stream().reduce(0.0, Double::sum);
    double counted = august().size() / 28.0;
    assertThat(counted).isCloseTo(10.7, within(0.05));
    assertThat(fitted).isBetween(0.9 * counted, 1.1 * counted);
  }

  @Test
  void aGovernorateAboveOneADayStaysWithinAThirdOfItsWindow() {
    Map<String, Double> fitted = ratesByGovernorate("2016-08");
    Map<String, Integer> counted = august().countBy(ObservedEvent::governorate);
    counted.values().removeIf(events -> events <= 28);
    assertThat(counted).hasSizeGreaterThanOrEqualTo(4);
    counted.forEach(
        (governorate, events) ->
            assertThat(fitted.get(governorate) * 28 / events)
                .as(governorate)
                .isBetween(0.65, 1.35));
  }

  @Test
  void everyGovernorateAndDyadWithARateHasASeverity() {
    for (String window : List.of("2016-02", "2016-08")) {
      assertThat(keys(table("severity", window)))
          .containsExactlyElementsOf(
              keys(table("intensity", window)).stream().distinct().sorted().toList());
    }
  }

  @Test
  void withoutOutTheTablesGoIntoTheTheatre() throws IOException {
    for (String table : List.of("crosswalk.csv", "dyads.csv", "missing-days.csv")) {
      Files.copy(THEATRE.resolve(table), folder.resolve(table));
    }
    assertThat(run(EVENTS, folder, "2016-05-01", "2016-06-15")).isZero();
    assertThat(folder.resolve("intensity-2016-06.csv")).isNotEmptyFile();
    assertThat(folder.resolve("severity-2016-06.csv")).isNotEmptyFile();
  }

  @Test
  void aWindowOutsideTheDataIsBadInput() {
    fails(
        EVENTS,
        "2016-08-15",
        "2016-09-11",
        "expected a window within the data (2016-01-01 to 2016-08-31), found 2016-08-15 to 2016-09-11");
    fails(
        EVENTS,
        "2016-08-31",
        "2016-08-04",
        "expected --from no later than --to, found 2016-08-31 and 2016-08-04");
  }

  @Test
  void faultyFilesAreBadInputAndLeaveNothingBehind() throws IOException {
    fails(
        folder.resolve("absent.csv"),
        "2016-08-04",
        "2016-08-31",
        "absent.csv: expected a CSV file, found no such file");
    String text = Files.readString(EVENTS);
    Path misspelt =
        Files.writeString(
            folder.resolve("misspelt.csv"),
            text.replaceFirst("Idlib Governorate", "Idlip Governorate"));
    fails(misspelt, "2016-08-04", "2016-08-31", "misspelt.csv:3: expected a name in column adm_1");
    Path columnless =
        Files.writeString(folder.resolve("columnless.csv"), text.replaceFirst("best", "worst"));
    fails(columnless, "2016-08-04", "2016-08-31", "columnless.csv:1: expected a column best");
  }

  @Test
  void aBadDateOnTheCommandLineIsBadUsage() {
    assertThat(run(EVENTS, THEATRE, "2016-02-30", "2016-03-01", "--out=" + folder.resolve("x.csv")))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("--from").contains("2016-02-30");
  }

  private void fails(Path events, String from, String to, String message) {
    errors.getBuffer().setLength(0);
    Path out = folder.resolve("out/intensity.csv");
    assertThat(run(events, THEATRE, from, to, "--out=" + out)).isEqualTo(2);
    assertThat(errors.toString()).hasLineCount(1).contains(message);
    assertThat(out.getParent()).doesNotExist();
  }

  private int run(Path events, Path theatre, String from, String to, String... more) {
    CommandLine line = new CommandLine(new TheatreIntensityCommand());
    line.setErr(new PrintWriter(errors, true)).setOut(new PrintWriter(new StringWriter()));
    List<String> arguments =
        new ArrayList<>(
            List.of("--events=" + events, "--theatre=" + theatre, "--from=" + from, "--to=" + to));
    arguments.addAll(List.of(more));
    return line.execute(arguments.toArray(String[]::new));
  }

  private static ObservedEvents august() {
    return GedEventReader.forTheatre(THEATRE)
        .read(EVENTS)
        .exactDay()
        .within(DateRange.endingOn(LocalDate.parse("2016-08-31"), 28))
        .ofDyad(DYAD);
  }

  private static List<CsvRow> table(String kind, String window) {
    return CsvTable.read(THEATRE.resolve(kind + "-" + window + ".csv"), "adm1_pcode", "dyad");
  }

  private static List<String> keys(List<CsvRow> rows) {
    return rows.stream().map(row -> row.text("adm1_pcode") + " " + row.text("dyad")).toList();
  }

  private static Map<String, Double> ratesByGovernorate(String window) {
    Map<String, Double> rates = new TreeMap<>();
    table("intensity", window).stream()
        .filter(row -> row.text("dyad").equals(DYAD))
        .forEach(
            row ->
                rates.merge(
                    row.text("adm1_pcode"),
                    Double.parseDouble(row.text("events_per_day")),
                    Double::sum));
    return rates;
  }
}
