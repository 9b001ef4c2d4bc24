package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.report.DistrictMaps.Panel;
import org.hudna.report.DistrictMaps.Tile;
import org.hudna.report.DistrictMaps.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictMapsTest {
  private static final String SQUARE =
      """
      {"type": "Feature", "properties": {"level": "%s", "pcode": "%s", "name": "%s",
       "governorate": "g"}, "geometry": {"type": "MultiPolygon",
       "coordinates": [[[[%d, 0], [%d, 0], [%d, 1], [%d, 1], [%d, 0]]]]}}""";

  @TempDir private Path folder;

  private static String square(String level, String code, String name, int west, int east) {
    return SQUARE.formatted(level, code, name, west, east, east, west, west);
  }

  private void borders() throws IOException {
    String features =
        String.join(
            ",",
            square("governorate", "g", "Coast", 0, 2),
            square("district", "west", "West <of> it", 0, 1),
            square("district", "east", "East", 1, 2));
    Files.createDirectories(folder.resolve("theatres"));
    Files.writeString(
        folder.resolve("theatres/made-up.geojson"),
        "{\"title\": \"x\", \"attribution\": \"Borders: made up\", \"features\": ["
            + features
            + "]}");
  }

  private void tables(String id, int incidents) throws IOException {
    StringBuilder daily = new StringBuilder("scenario,replicate,date,governorate,dyad,phase\n");
    StringBuilder districts =
        new StringBuilder("scenario,date,adm2_pcode,violations,deaths,people_reached\n");
    for (int day = 1; day <= 30; day++) {
      daily.append("%s,1,2001-03-%02d,g,a_vs_b,\n".formatted(id, day));
      districts.append("%s,2001-03-%02d,west,%d,0,5\n".formatted(id, day, incidents));
    }
    Files.writeString(folder.resolve(id).resolve("daily.csv"), daily);
    Files.writeString(folder.resolve(id).resolve("districts.csv"), districts);
  }

  private DistrictMaps maps() throws IOException {
    MadeUpBatch.clear(folder).write();
    borders();
    tables("plain", 4);
    tables("better", 1);
    return DistrictMaps.of(Batch.read(folder, null)).orElseThrow();
  }

  @Test
  void showsEachDesignInTheClassesOfTheLegend() throws IOException {
    Topic incidents = maps().topics().get(0);
    Panel plain = incidents.maps().get(0);
    assertThat(plain.total()).isEqualTo("120 in all");
    assertThat(plain.tiles())
        .extracting(Tile::label)
        .containsExactly("West <of> it: 120", "East: 0");
    assertThat(plain.tiles().get(1).style()).isEqualTo("c0");
    assertThat(plain.most()).containsExactly("West <of> it 120");
    assertThat(incidents.legend())
        .filteredOn(step -> step.style().equals(plain.tiles().get(0).style()))
        .extracting(DistrictMaps.Step::label)
        .containsExactly("100 and more");
  }

  @Test
  void showsWhereADesignIsBetterThanTheBaseline() throws IOException {
    Topic incidents = maps().topics().get(0);
    assertThat(incidents.differences()).hasSize(1);
    Panel better = incidents.differences().get(0);
    assertThat(better.total()).isEqualTo("−90 in all");
    assertThat(better.most()).containsExactly("West <of> it −90");
    assertThat(better.tiles().get(0).style()).isEqualTo("better3");
    assertThat(better.tiles().get(1).style()).endsWith("0");
  }

  @Test
  void areLeftOutOfABatchWithoutBorders() throws IOException {
    Path batch = MadeUpBatch.clear(folder).write();
    assertThat(DistrictMaps.of(Batch.read(batch, null))).isEmpty();
  }

  @Test
  void escapeNamesOfDistrictsOnThePage() throws IOException {
    maps();
    Path page = folder.resolve("report.html");
    new ReportWriter().write(folder, null, page);
    assertThat(Files.readString(page))
        .contains("West &lt;of&gt; it: 120")
        .contains("Borders: made up")
        .contains("<use href=\"#d-west\" class=\"better3\">");
  }
}
