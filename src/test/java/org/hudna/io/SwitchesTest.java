package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwitchesTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final Path GENEVA = Path.of("scenarios/geneva-2016.yaml");
  private static final ScenarioReader READER = new ScenarioReader();
  @TempDir Path folder;

  @Test
  void offPutsTheNeutralValuesInThePlaceOfThoseOfTheFile() {
    Scenario off = off(MINI, Mechanism.ANNOUNCED_TERM, Mechanism.SPOILERS, Mechanism.RESPONSE);
    assertThat(off.parties().get("crown").announcedTermDays()).isNull();
    assertThat(off.behaviour().violence().spoilerFactor()).isZero();
    assertThat(off.sections().response()).isNull();
    assertThat(off.mechanisms()).containsEntry(Mechanism.SPOILERS, false);
  }

  @Test
  void onLeavesEverythingAsItIs() {
    Map<String, String> on = Map.of("mechanisms.spoilers", "true");
    assertThat(READER.read(MINI, on).central().behaviour())
        .isEqualTo(READER.read(MINI).central().behaviour());
  }

  @Test
  void aValueInsideAMapThatIsAbsentMakesNone() {
    Scenario off = off(MINI, Mechanism.REFUSAL);
    assertThat(off.parties().get("league").adoption().refusingShare()).isZero();
    assertThat(off.parties().get("outlaws").adoption().refusingShare()).isEqualTo(1);
    Map<String, String> none =
        Map.of("mechanisms.warnings", "false", "agreement.sections.response", "null");
    assertThat(READER.read(MINI, none).central().sections().response()).isNull();
  }

  @Test
  void otherUncertainNumbersKeepTheirDraws() {
    Scenario on = READER.read(GENEVA).draw(7);
    Scenario off = READER.read(GENEVA, Map.of("mechanisms.excitation", "false")).draw(7);
    assertThat(on.behaviour().violence().branchingRatio()).isPositive();
    assertThat(off.behaviour().violence().branchingRatio()).isZero();
    assertThat(off.parties()).isEqualTo(on.parties());
    assertThat(off.behaviour().commitment()).isEqualTo(on.behaviour().commitment());
    assertThat(off.behaviour().violence().excitationHalfLifeDays())
        .isEqualTo(on.behaviour().violence().excitationHalfLifeDays());
  }

  @Test
  void anExtendingFileSwitchesOnAgain() throws Exception {
    String base = folder.toAbsolutePath().relativize(MINI.toAbsolutePath()).toString();
    Path off = folder.resolve("off.yaml");
    Files.writeString(off, "extends: " + base + "\nmechanisms: {mediator: false}\n");
    Path again = folder.resolve("again.yaml");
    Files.writeString(again, "extends: off.yaml\nmechanisms: {mediator: true}\n");
    assertThat(READER.read(off).central().mediator()).isNull();
    assertThat(READER.read(again).central().mediator()).isNotNull();
  }

  @Test
  void theShownScenarioSaysWhichLineSwitchedItOff() throws Exception {
    String base = folder.toAbsolutePath().relativize(MINI.toAbsolutePath()).toString();
    Path off = folder.resolve("off.yaml");
    Files.writeString(off, "extends: " + base + "\nmechanisms: {excitation: false}\n");
    assertThat(ScenarioText.of(READER.read(off)))
        .containsPattern("branchingRatio: 0 +# off.yaml:2\n");
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void everySwitchChangesKeysThatTheReferenceHas(Mechanism mechanism) {
    ObjectNode on = READER.read(GENEVA).tree();
    ResolvedScenario off = READER.read(GENEVA, Map.of("mechanisms." + mechanism.key(), "false"));
    mechanism
        .neutral()
        .forEach(
            (path, value) -> {
              List<JsonNode> before = Arrays.asList(values(on, path));
              List<JsonNode> after = Arrays.asList(values(off.tree(), path));
              assertThat(before).as(path).isNotEmpty();
              JsonNode neutral = ScenarioShape.parse(value);
              assertThat(after).as(path).allMatch(node -> node.equals(neutral));
            });
  }

  /**
   * Values by a path with wildcards; what is absent is the null node, nothing around it nothing.
   */
  private static JsonNode[] values(JsonNode root, String path) {
    List<JsonNode> nodes = List.of(root);
    for (String key : path.split("\\.")) {
      nodes =
          nodes.stream()
              .filter(JsonNode::isObject)
              .flatMap(
                  node ->
                      key.equals("*")
                          ? node.properties().stream().map(Map.Entry::getValue)
                          : java.util.stream.Stream.of(
                              node.has(key)
                                  ? node.get(key)
                                  : com.fasterxml.jackson.databind.node.NullNode.instance))
              .toList();
    }
    return nodes.toArray(JsonNode[]::new);
  }

  private static Scenario off(Path file, Mechanism... mechanisms) {
    Map<String, String> changes = new HashMap<>();
    for (Mechanism mechanism : mechanisms) {
      changes.put("mechanisms." + mechanism.key(), "false");
    }
    return READER.read(file, changes).central();
  }
}
