package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsChainTest {
  private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void writeTheMiddleOfTheChain() throws IOException {
    Files.writeString(
        folder.resolve("middle.yml"),
        """
        extends: %s
        parties: {crown: {leverage: {west: {max: 0.15}}}}
        agreement: {persuasion: {durationDays: 9, afterwards: 0.5}}
        """
            .formatted(RESOURCES.resolve("scenarios/mini.yaml")));
  }

  @Test
  void theNearestFileThatWritesAValueWins() throws IOException {
    ResolvedScenario read = read("{agreement: {persuasion: {durationDays: 3}}}");
    assertThat(read.central().agreement().persuasion().durationDays()).isEqualTo(3);
    assertThat(read.central().agreement().persuasion().afterwards()).isEqualTo(0.5);
    assertThat(read.extendsId()).isEqualTo("middle");
    assertThat(read.files()).hasSize(3);
    Origin origin = read.origins().get("/agreement/persuasion/afterwards");
    assertThat(origin).hasToString("middle.yml:3");
  }

  @Test
  void nullRemovesWhatWasWrittenAndTheDefaultReturns() throws IOException {
    Scenario scenario =
        read("{agreement: {persuasion: {durationDays: null}, sections: {response: null}}}")
            .central();
    assertThat(scenario.agreement().persuasion().durationDays()).isEqualTo(7);
    assertThat(scenario.sections().response()).isNull();
  }

  @Test
  void aListReplacesAList() throws IOException {
    Scenario scenario = read("{parties: {crown: {trusts: []}}, script: []}").central();
    assertThat(scenario.parties().get("crown").trusts()).isEmpty();
    assertThat(scenario.script()).isEmpty();
  }

  @Test
  void aKeyOfADistributionCanBeChangedAlone() throws IOException {
    Scenario scenario = read("{}").central();
    assertThat(scenario.parties().get("crown").leverage().get("west"))
        .isCloseTo(0.1, within(1e-12));
  }

  @Test
  void aDistributionReplacesADistributionAsAWhole() throws IOException {
    Scenario scenario =
        read("{parties: {crown: {leverage: {west: {dist: beta, mean: 0.5, concentration: 9}}}}}")
            .central();
    assertThat(scenario.parties().get("crown").leverage().get("west")).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theHashStandsForTheValuesAndNotForTheirWriting() throws IOException {
    String first = read("{title: T, agreement: {persuasion: {durationDays: 9}}}").hash();
    String same = read("# nothing new\nquestion: Does everything run?\ntitle: 'T'").hash();
    assertThat(same).isEqualTo(first).hasSize(64);
    assertThat(read("{title: U}").hash()).isNotEqualTo(first);
  }

  private ResolvedScenario read(String values) throws IOException {
    Path file = folder.resolve("last.yaml");
    String flow = values.startsWith("{") ? "{extends: middle.yml, " + values.substring(1) : null;
    Files.writeString(file, flow == null ? values + "\nextends: middle.yml\n" : flow);
    return new ScenarioReader().read(file);
  }
}
