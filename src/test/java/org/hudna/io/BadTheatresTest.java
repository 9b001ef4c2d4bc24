package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change to a theatre without fault, and the fault that must be told. */
class BadTheatresTest {
  private static final Path MINI = Path.of("src/test/resources/theatres/mini");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheTheatre() throws IOException {
    try (Stream<Path> files = Files.list(MINI)) {
      files.forEach(file -> copy(file, folder.resolve(file.getFileName())));
    }
  }

  @Test
  void aRateWithoutALawOfDeathsIsTold() throws IOException {
    Path table = folder.resolve("severity-2029-12.csv");
    Files.writeString(table, Files.readString(table).replaceAll("MN2,gov_vs_opposition.*\n", ""));
    FaultyInputException faulty =
        catchThrowableOfType(
            FaultyInputException.class,
            () -> new TheatreReader().read(folder, "2029-12", LocalDateTime.MIN));
    assertThat(faulty).hasMessageContaining("a row MN2,gov_vs_opposition");
    assertThat(faulty.diagnostics()).hasSize(1);
  }

  @Test
  void aMissingTableIsToldAloneAndNotWhatStandsOnIt() throws IOException {
    Files.delete(folder.resolve("sectors.csv"));
    FaultyInputException faulty =
        catchThrowableOfType(
            FaultyInputException.class,
            () -> new TheatreReader().read(folder, "2030-01", LocalDateTime.MIN));
    assertThat(faulty.diagnostics())
        .singleElement()
        .satisfies(fault -> assertThat(fault.summary()).contains("sectors.csv"));
  }

  @ParameterizedTest(name = "{0}: {2} instead of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sectors.csv|id,name|id,title|:1: expected a column name, found id,title,",
        "sectors.csv|50.80|fifty|:2:35: 'lat' is not such a number (expected a number from -90 to 90, found 'fifty')",
        "sectors.csv|50.80|95|:2:35: 'lat' is not such a number",
        "sectors.csv|50.80|35.2|:2:35: 'lat' lies outside the theatre",
        "sectors.csv|10.40|''|:2:41: 'lon' is not such a number",
        "sectors.csv|hills;plain|hils;plain|:2:51: unknown sector 'hils'",
        "sectors.csv|0.6|0.5|:2:47: the shares of district MN101 do not sum to 1 (expected 1, found 0.9)",
        "sectors.csv|0.6|-0.6|:2:47: 'share_of_district' is not such a number",
        "sectors.csv|MN101|MN109|:2:29: unknown district 'MN109'",
        "sectors.csv|MN1,MN101|MN2,MN101|:2:25: district MN101 is in another governorate",
        "places.csv|new-town,New|old-town,New|:3:1: id 'old-town' stands twice",
        "places.csv|,90000,|,-90000,|:3:62: 'population' is not such a number",
        "places.csv|,league,crown,,besieged|,legue,crown,,besieged|:2:76: unknown party 'legue'",
        "places.csv|2029-12-20|soon|:10:71: 'besieged_until' is not a date",
        "places.csv|,5,league|,5|:2: expected 16 cells, found 15",
        "roads.csv|mill,old-town|mill,old-city|:2:26: unknown place 'old-city'",
        "roads.csv|,0.5,1,named|,0.5,1.5,named|:2:42: 'checkpoints' is not a whole number",
        "roads.csv|,0.5,1,named|,0.5,1,paved|:2:44: unknown kind of road 'paved'",
        "forces.csv|crown-001,crown|crown-001,crone|:2:11: unknown party 'crone'",
        "forces.csv|600|-600|:2:32: 'fighters' is not such a number",
        "forces.csv|1.2,0.6|1.2,6|:9:42: 'entanglement' is not such a number",
        "intensity-2029-12.csv|2.4|lots|:2:29: 'events_per_day' is not such a number",
        "intensity-2029-12.csv|one_sided|two_sided|:4:11: unknown dyad 'two_sided'",
        "severity-2029-12.csv|1.1|-1.1|:2:27: 'sigma' is not such a number",
        "theatre.yaml|#cc6677|red|:4:38: 'parties.crown.colour' is not as it should be",
        "theatre.yaml|[crown, volunteers]|[crown, volunters]|:9:34: unknown party 'volunters'",
        "theatre.yaml|title: Mini|title: [Mini|:3:8: not YAML",
        "districts.geojson|[11, 50.5]|[11, 99.5]|: feature 1 is no area",
        "districts.geojson|Polygon|Polyhedron|: feature 1 is no area",
        "governorates.geojson|{|[|:1:8: not JSON",
      })
  void oneChangeIsToldWhereItStands(String file, String from, String to, String fault)
      throws IOException {
    Path changed = folder.resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(changed, text.substring(0, at) + to + text.substring(at + from.length()));
    assertThat(faults()).anyMatch(line -> line.startsWith(changed + fault));
  }

  @Test
  void faultsOfAllTablesAreToldAtOnce() throws IOException {
    Files.delete(folder.resolve("roads.csv"));
    Files.writeString(folder.resolve("forces.csv"), "id,party\n");
    Files.writeString(folder.resolve("severity-2029-12.csv"), "");
    assertThat(faults()).hasSize(3);
  }

  @Test
  void aTableThatIsNoTextIsAFault() throws IOException {
    Files.write(folder.resolve("roads.csv"), new byte[] {'i', 'd', (byte) 0xff, 0, '\n', '"'});
    assertThat(faults()).hasSize(1);
  }

  private List<String> faults() {
    FaultyInputException faulty =
        catchThrowableOfType(
            FaultyInputException.class,
            () ->
                new TheatreReader()
                    .read(folder, "2029-12", LocalDateTime.parse("2030-01-01T00:00")));
    assertThat(faulty).isNotNull();
    return faulty.getMessage().lines().toList();
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
