package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosteriorReaderTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final String FACTOR = "behaviour.violence.spoilerFactor";

  @TempDir private Path temp;
  private Path posterior;

  @BeforeEach
  void nameIt() throws IOException {
    posterior = temp.resolve("fits/posterior.csv");
    Files.createDirectories(posterior.getParent());
    Files.writeString(
        temp.resolve("base.yaml"),
        "extends: " + MINI.toAbsolutePath() + "\nposterior: fits/posterior.csv\n");
    Files.createDirectories(temp.resolve("deeper"));
    Files.writeString(temp.resolve("deeper/variant.yaml"), "extends: ../base.yaml\n");
    Files.writeString(temp.resolve("deeper/none.yaml"), "extends: ../base.yaml\nposterior: null\n");
  }

  private ResolvedScenario scenario(String file) {
    return new ScenarioReader().read(temp.resolve(file));
  }

  private List<Diagnostic> faults(String... lines) throws IOException {
    Files.writeString(posterior, String.join("\n", lines) + "\n");
    return faultsOf("base.yaml");
  }

  private List<Diagnostic> faultsOf(String file) {
    ResolvedScenario scenario = scenario(file);
    return catchThrowableOfType(FaultyInputException.class, scenario::fromPosterior).diagnostics();
  }

  @Test
  void thePathIsRelativeToTheFileThatWritesIt() throws IOException {
    Files.writeString(posterior, "particle,weight," + FACTOR + "\n1,1,0.5\n");
    Posterior read = scenario("deeper/variant.yaml").fromPosterior().posterior();
    assertThat(read.file()).isEqualTo(posterior);
    assertThat(read.keys()).containsExactly(FACTOR);
    assertThat(read.particles()).isEqualTo(1);
    assertThat(read.hash()).isEqualTo(Sha256.of(Files.readAllBytes(posterior)));
  }

  @Test
  void nullRemovesIt() {
    assertThat(scenario("deeper/none.yaml").posteriorFile()).isNull();
  }

  @Test
  void aMissingFileIsAFaultOfTheLineThatNamesIt() {
    assertThat(faultsOf("deeper/variant.yaml"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).endsWith("base.yaml:2:12");
              assertThat(fault.message()).isEqualTo("no such posterior");
              assertThat(fault.found()).endsWith("fits/posterior.csv");
            });
  }

  @Test
  void tellsAllFaultsAtOnceWithTheirPlaces() throws IOException {
    List<Diagnostic> faults =
        faults(
            "particle,weight,behaviour.violence.spoilerFaktor," + FACTOR,
            "a,-1,0,0.5",
            "b,x,0,half",
            "a,1,0,-0.25",
            ",1,0,NaN");
    assertThat(faults)
        .extracting(fault -> fault.line() + ":" + fault.column() + " " + fault.code().code())
        .containsExactly(
            "1:17 HU012",
            "2:3 HU032",
            "3:3 HU032",
            "3:7 HU032",
            "4:1 HU034",
            "4:7 HU013",
            "5:1 HU032",
            "5:6 HU013");
    assertThat(faults.get(0).message()).contains("unknown key").contains(FACTOR);
    assertThat(faults.get(5).expected()).startsWith("a number");
    assertThat(faults.get(5).found()).isEqualTo("-0.25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "particle,weight,K | | no particle",
        "particle,weight,K | a,0,0.5 | the weights give no chances",
        "particle,weight,K | a,Infinity,0.5 | the weights give no chances",
        "particle,weight | a,1 | no keys",
        "particle,K | a,0.5 | expected a column weight",
        "weight,K | 1,0.5 | expected a column particle",
        "particle,weight,K | a,1 | expected 3 cells, found 2",
        "particle,weight,K,K | a,1,0.5,0.5 | expected one column",
        "particle,weight,title | a,1,0.5 | no number",
        "particle,weight,parties.crown.leverage.west.max | a,1,0.5 | no number",
        "particle,weight,parties.crwn.cohesion | a,1,0.5 | parties.crown.cohesion",
        "particle,weight,script.0.deaths,script[0].deaths | a,1,1,1 | two columns for",
        "particle,weight,time.stepHours | a,1,1.5 | is out of range",
      })
  void refuses(String header, String row, String part) throws IOException {
    String text = header.replace("K", FACTOR) + (row == null ? "" : "\n" + row);
    assertThat(faults(text.split("\n")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.summary()).contains("posterior.csv:").contains(part);
              assertThat(fault.line()).isPositive();
            });
  }

  @Test
  void whatIsNoTextIsAFaultOfTheFile() throws IOException {
    Files.write(posterior, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff});
    assertThat(faultsOf("base.yaml"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.file()).isEqualTo(posterior));
  }

  @Test
  void itemsOfListsAndWholeNumbersAreKeysToo() throws IOException {
    Files.writeString(posterior, "particle,weight,script[0].deaths,time.stepHours\na,1,7,12\n");
    Scenario drawn = scenario("base.yaml").fromPosterior().draw(1);
    assertThat(drawn.script().get(0).deaths()).isEqualTo(7);
    assertThat(drawn.time().stepHours()).isEqualTo(12);
  }
}
