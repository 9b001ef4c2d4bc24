package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.hudna.history.Crosswalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkReaderTest {

  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final String HEADER = "adm_1,adm_2,adm1_pcode,adm2_pcode\n";

  @TempDir Path folder;

  @Test
  void everyCodeOfTheTheatreHasAPolygon() throws IOException {
    Crosswalk crosswalk = CrosswalkReader.read(THEATRE.resolve("crosswalk.csv"));
    Set<String> governorates = pcodes("governorates.geojson");
    Set<String> districts = pcodes("districts.geojson");
    assertThat(crosswalk.governorateNames())
        .hasSize(14)
        .allSatisfy(
            name -> {
              String code = crosswalk.codes(name, "").orElseThrow().governorate();
              assertThat(governorates).contains(code);
              assertThat(districts).containsAll(crosswalk.districts(code));
            });
  }

  @Test
  void aPlaceWithoutACodeIsAFault() {
    fails("North,Town,G1,\n", ":2: expected a value in column adm2_pcode, found none");
    fails("North,,,\n", ":2: expected a value in column adm1_pcode, found none");
    fails(",Town,G1,D1\n", ":2: expected a governorate in column adm_1 beside a district");
  }

  private void fails(String row, String message) {
    Path file = folder.resolve("crosswalk.csv");
    assertThatThrownBy(
            () -> {
              Files.writeString(file, HEADER + row);
              CrosswalkReader.read(file);
            })
        .hasMessageContaining(message);
  }

  private static Set<String> pcodes(String name) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (JsonNode feature :
        new ObjectMapper().readTree(THEATRE.resolve(name).toFile()).get("features")) {
      codes.add(feature.get("properties").get("pcode").asText());
    }
    return codes;
  }
}
