package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.hudna.scenario.Theatre;
import org.junit.jupiter.api.Test;

class TheatreReaderTest {
  private static final Path MINI = Path.of("src/test/resources/theatres/mini");
  private static final LocalDateTime START = LocalDateTime.parse("2030-01-01T00:00");

  private final TheatreReader reader = new TheatreReader();
  private final Theatre mini = reader.read(MINI, "2029-12", START);

  @Test
  void everyTableArrives() {
    assertThat(mini.id()).isEqualTo("mini");
    assertThat(mini.parties()).containsOnlyKeys("crown", "volunteers", "league", "outlaws");
    assertThat(mini.dyads().get("one_sided").b()).isEmpty();
    assertThat(mini.governorates()).hasSize(2);
    assertThat(mini.sectors()).extracting(Theatre.Sector::shareOfDistrict).contains(0.6, 0.4);
    assertThat(mini.roads()).filteredOn(Theatre.Road::named).hasSize(2);
    assertThat(mini.formations()).hasSize(13);
    assertThat(mini.intensities())
        .contains(new Theatre.Intensity("MN102", "intra_opposition", 0.2));
    assertThat(mini.severities()).hasSize(6);
  }

  @Test
  void aDistrictOfTwoPartsHasTwoRings() {
    assertThat(mini.districts())
        .filteredOn(district -> district.rings().size() == 2)
        .extracting(Theatre.District::name)
        .containsExactly("Plain");
  }

  @Test
  void aSiegeThatEndedBeforeTheStartIsNone() {
    Theatre earlier = reader.read(MINI, "2029-12", LocalDateTime.parse("2029-12-01T00:00"));
    assertThat(besieger(mini, "ford")).isNull();
    assertThat(besieger(earlier, "ford")).isEqualTo("crown");
    assertThat(besieger(mini, "old-town")).isEqualTo("crown");
  }

  @Test
  void theSameTheatreIsSharedWithinAReader() {
    assertThat(reader.read(MINI.toAbsolutePath(), "2029-12", START)).isSameAs(mini);
    assertThat(new TheatreReader().read(MINI, "2029-12", START)).isNotSameAs(mini);
  }

  private static String besieger(Theatre theatre, String id) {
    return theatre.places().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow()
        .besieger();
  }
}
