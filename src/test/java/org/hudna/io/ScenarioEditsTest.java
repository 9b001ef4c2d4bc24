package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioEditsTest {
  private static final String DAYS = "agreement.persuasion.durationDays";
  private static final String COHESION = "parties.government.cohesion";
  private final ScenarioEdits edits =
      new ScenarioEdits(new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml")));

  private EditableKey key(String path) {
    return edits.keys().stream().filter(k -> k.path().equals(path)).findFirst().orElseThrow();
  }

  @Test
  void aKeySaysWhatItMeansWhatMayStandThereAndWhoWroteIt() {
    EditableKey cohesion = key(COHESION);
    assertThat(cohesion.description())
        .isEqualTo("Speed at which formations follow their leadership");
    assertThat(cohesion.unit()).isEqualTo("1/day");
    assertThat(cohesion.allowed()).isEqualTo("a number from 0 to 5 (1/day)");
    assertThat(cohesion.value()).isEqualTo("{dist: uniform, min: 0.4, max: 0.8}");
    assertThat(cohesion.open()).isTrue();
    assertThat(cohesion.origin()).startsWith("geneva-2016.yaml:");
    assertThat(cohesion.section()).isEqualTo("parties.government");
    assertThat(key("parties.government.stance").words()).contains("signatory", "designated");
  }

  @Test
  void theNumbersOfADistributionAreNoKeysOfTheirOwn() {
    assertThat(edits.keys()).extracting(EditableKey::path).doesNotContain(COHESION + ".min");
    assertThat(edits.keys()).extracting(EditableKey::path).doesNotHaveDuplicates();
  }

  @Test
  void aNumberOutOfItsRangeIsRefusedWithTheRange() {
    assertThat(edits.refusal(COHESION, "5.1"))
        .isEqualTo("expected a number from 0 to 5 (1/day), found '5.1'");
    assertThat(edits.refusal(COHESION, "much")).contains("expected a number");
    assertThat(edits.refusal(COHESION, " 5 ")).isNull();
    assertThat(edits.refusal(COHESION, "")).isNotNull();
    assertThat(edits.refusal("parties.government.announcedTermDays", "")).isNull();
  }

  @Test
  void aNumberInThePlaceOfADistributionIsReadAnew() {
    ResolvedScenario changed = edits.with(Map.of(COHESION, "0.7", DAYS, "14"));
    assertThat(changed.openNumbers()).doesNotContain("/parties/government/cohesion");
    assertThat(changed.draw(1).parties().get("government").cohesion()).isEqualTo(0.7);
    assertThat(changed.draw(1).agreement().persuasion().durationDays()).isEqualTo(14);
    assertThat(edits.base().draw(1).agreement().persuasion().durationDays()).isEqualTo(7);
  }

  @Test
  void theDrawnNumberIsThatOfTheRun() {
    assertThat(edits.drawn(COHESION, 5).orElseThrow())
        .isEqualTo(edits.base().draw(5).parties().get("government").cohesion());
    assertThat(edits.drawn("mediator.optimism", 5)).isEmpty();
  }

  @Test
  void faultsThatOnlyTheWholeScenarioShowsStandAtTheirChange() {
    Map<String, String> faults =
        edits.faults(
            Map.of("time.end", "2016-08-01T00:00", "parties.government.trusts.0", "nobody"));
    assertThat(faults).containsOnlyKeys("time.end", "parties.government.trusts.0");
    assertThat(faults.get("parties.government.trusts.0")).contains("nobody");
    assertThat(edits.faults(Map.of(DAYS, "14"))).isEmpty();
  }

  @Test
  void aChangeThatASwitchUndoesIsToldAsWithoutEffect() {
    String effort = "guarantors.russia.effortPerDay";
    assertThat(edits.faults(Map.of("mechanisms.persuasion", "false", effort, "3")))
        .containsOnlyKeys(effort)
        .hasEntrySatisfying(effort, fault -> assertThat(fault).startsWith("has no effect: 0 "));
  }

  @Test
  void twoItemsOfOneListChangeTogether() {
    List<EditableKey> items =
        edits.keys().stream().filter(k -> k.path().matches(".*stepsMetres\\.\\d")).toList();
    assertThat(items).hasSizeGreaterThan(1);
    Map<String, String> changes = Map.of(items.get(0).path(), "400", items.get(1).path(), "900");
    String json = edits.with(changes).json();
    assertThat(json).contains("\"stepsMetres\":[400,900,");
  }

  @Test
  void anUnknownPathIsAnError() {
    assertThatThrownBy(() -> edits.refusal("agreement.nothing", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown key");
  }
}
