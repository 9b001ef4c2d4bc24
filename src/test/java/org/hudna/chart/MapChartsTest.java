package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapChartsTest {
  @TempDir private Path folder;

  private List<SvgPicture> maps() throws IOException {
    return new ChartBook().svgs(folder, chart -> chart.name().startsWith("map-"));
  }

  @Test
  void drawsEachScenarioAndAllSideBySideOnOneScale() throws IOException {
    SampleBatch.small(folder);
    List<SvgPicture> maps = maps();
    assertThat(maps).hasSize(2 * 3 + 6);
    assertThat(maps.get(1).svg())
        .contains("Governorate 0")
        .contains("Borders: made up")
        .contains("of the days after the truce begins");
    String colours = "(?s).*Incidents in 30 days.*20 to 50.*";
    assertThat(maps)
        .filteredOn(map -> map.chart().name().equals("map-violations"))
        .allSatisfy(map -> assertThat(map.svg()).matches(colours));
  }

  @Test
  void countsOnlyDaysAfterTheTruceBeganAsIfThereWereThirty() throws IOException {
    SampleBatch.small(folder);
    assertThat(maps().get(2).title()).isEqualTo("People supplied for a month");
    assertThat(maps().get(2).svg()).contains("All districts: 4,800");
  }

  @Test
  void saysHowEachScenarioDiffersFromTheFirst() throws IOException {
    SampleBatch.small(folder);
    assertThat(maps())
        .filteredOn(map -> map.chart().name().equals("map-violations-difference"))
        .hasSize(1)
        .allSatisfy(
            map ->
                assertThat(map.svg())
                    .contains("difference to harbour-truce")
                    .contains("+54 in all"));
  }

  @Test
  void drawsNoneWithoutBordersOrDistricts() throws IOException {
    SampleBatch.small(folder);
    Files.delete(folder.resolve("no-truce/districts.csv"));
    assertThat(maps()).extracting(SvgPicture::chart).hasSize(3);
    Files.delete(folder.resolve("theatres/made-up.geojson"));
    assertThat(maps()).isEmpty();
  }

  @Test
  void drawsDistrictsToWhichNothingCame() throws IOException {
    SampleBatch.small(folder);
    for (String id : List.of("harbour-truce", "no-truce")) {
      Path file = folder.resolve(id).resolve("districts.csv");
      String nought = Files.readString(file).replaceAll("(,g[01]1),.*", "$1,0,0,0");
      Files.writeString(file, nought);
    }
    assertThat(maps()).hasSize(12).allSatisfy(map -> assertThat(map.svg()).doesNotContain("NaN"));
  }
}
