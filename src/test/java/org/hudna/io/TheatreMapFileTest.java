package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.TheatreMap.Area;
import org.hudna.scenario.Theatre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheatreMapFileTest {
  private static final Path MINI = Path.of("src/test/resources/theatres/mini");
  private static final Path WHOLE = Path.of("scenarios/theatres/syria-2016");

  @TempDir private Path folder;

  @Test
  void givesBackTheAreasOfATheatre() throws IOException {
    TheatreMapFile.write(folder, List.of(theatre(MINI, "2029-12")));
    TheatreMap map = TheatreMapFile.read(folder, "mini").orElseThrow();

    assertThat(map.title()).isEqualTo("Mini, a made-up land");
    assertThat(map.attribution()).isEmpty();
    assertThat(map.districts()).extracting(Area::pcode).containsExactly("MN101", "MN102", "MN201");
    assertThat(map.districts().get(2).rings()).hasSize(2);
    assertThat(map.governorates()).extracting(Area::governorate).containsExactly("MN1", "MN2");
    assertThat(map.governorates().get(0).rings()).hasSize(1);
  }

  @Test
  void keepsTheAreaOfEachDistrictWithAFewCorners() throws IOException {
    Theatre theatre = theatre(WHOLE, "2016-08");
    TheatreMapFile.write(folder, List.of(theatre));
    TheatreMap map = TheatreMapFile.read(folder, theatre.id()).orElseThrow();

    assertThat(map.attribution()).contains("CC BY 3.0 IGO");
    assertThat(Files.size(folder.resolve("theatres/syria-2016.geojson"))).isLessThan(70_000);
    assertThat(map.districts()).hasSameSizeAs(theatre.districts());
    for (int i = 0; i < map.districts().size(); i++) {
      assertThat(area(map.districts().get(i).rings()) / area(theatre.districts().get(i).rings()))
          .as(map.districts().get(i).name())
          .isCloseTo(1, within(0.2));
    }
  }

  @Test
  void writesTheSameBytesAgainAndSaysTheirDigests() throws IOException {
    Theatre mini = theatre(MINI, "2029-12");
    TheatreMapFile.write(folder, List.of(mini, mini));
    var digests = TheatreMapFile.digests(folder);
    TheatreMapFile.write(folder, List.of(theatre(MINI, "2029-12")));

    assertThat(TheatreMapFile.digests(folder)).isEqualTo(digests).hasSize(1);
    assertThat(digests).containsKey("theatres/mini.geojson");
  }

  @Test
  void hasNothingWhereNothingWasWritten() throws IOException {
    assertThat(TheatreMapFile.read(folder, "mini")).isEmpty();
    assertThat(TheatreMapFile.digests(folder)).isEmpty();
  }

  private static Theatre theatre(Path folder, String window) {
    return new TheatreReader().read(folder, window, null);
  }

  private static double area(List<double[][]> rings) {
    double sum = 0;
    for (double[][] ring : rings) {
      double twice = 0;
      for (int i = 1; i < ring.length; i++) {
        twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
      }
      sum += Math.abs(twice) / 2;
    }
    return sum;
  }
}
