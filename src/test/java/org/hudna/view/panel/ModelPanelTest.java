package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.hudna.io.EditableKey;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import org.hudna.view.panel.ParameterRows.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPanelTest {
  private static final String COHESION = "parties.government.cohesion";
  private static final String DAYS = "agreement.persuasion.durationDays";
  private final List<ResolvedScenario> restarts = new ArrayList<>();
  private ModelPanel panel;

  @BeforeEach
  void open() throws Exception {
    ResolvedScenario scenario = new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
    SwingUtilities.invokeAndWait(
        () ->
            panel =
                new ModelPanel(scenario, Map.of(), 5, (changed, changes) -> restarts.add(changed)));
  }

  private void edit(String path, String text) throws Exception {
    SwingUtilities.invokeAndWait(() -> panel.edit(path, text));
  }

  private void click(String name) throws Exception {
    SwingUtilities.invokeAndWait(() -> Buttons.named(panel, name).doClick());
  }

  private Row row(String path) {
    return panel.rows().row(panel.rows().rowOf(path));
  }

  @Test
  void aNumberOutOfItsRangeIsRefusedAtItsFieldAndHoldsTheRestartBack() throws Exception {
    edit(COHESION, "7");
    EditableKey key = row(COHESION).key();
    assertThat(panel.rows().fault(key))
        .isEqualTo("expected a number from 0 to 5 (1/day), found '7'");
    assertThat(panel.rows().changes()).isEmpty();
    assertThat(panel.rows().text(key)).isEqualTo("7");
    assertThat(Buttons.named(panel, "model.restart").isEnabled()).isFalse();
    assertThat(panel.status()).isEqualTo("0 changed, 1 refused");
    click("model.restart");
    assertThat(restarts).isEmpty();
    edit(COHESION, "0.7");
    assertThat(panel.rows().fault(key)).isNull();
    click("model.restart");
    assertThat(restarts.get(0).draw(5).parties().get("government").cohesion()).isEqualTo(0.7);
  }

  @Test
  void theReasonMakesTheRowOfARefusedValueHigher() throws Exception {
    int row = panel.rows().rowOf(COHESION);
    int before = panel.table().getRowHeight(row);
    edit(COHESION, "seven");
    assertThat(panel.table().getRowHeight(row)).isGreaterThan(before);
    edit(COHESION, row(COHESION).key().value());
    assertThat(panel.table().getRowHeight(row)).isEqualTo(before);
  }

  @Test
  void onlyChangedValuesAreMarkedAndCanBeShownAlone() throws Exception {
    edit(DAYS, "14");
    assertThat(panel.rows().marked(row(DAYS).key())).isTrue();
    assertThat(panel.rows().marked(row(COHESION).key())).isFalse();
    click("model.changed-only");
    assertThat(panel.rows().getRowCount()).isEqualTo(2);
    edit(DAYS, "7");
    assertThat(panel.rows().changes()).isEmpty();
  }

  @Test
  void aSearchFindsKeysByNameAndByDescription() throws Exception {
    SwingUtilities.invokeAndWait(() -> panel.rows().filter("follow their leadership", false));
    assertThat(panel.rows().rowOf(COHESION)).isPositive();
    assertThat(panel.rows().rowOf(DAYS)).isNegative();
    assertThat(panel.rows().row(0)).isEqualTo(new Row(panel.rows().row(1).section(), null));
  }

  @Test
  void changesThatDoNotFitTogetherAreRefusedAtTheirFields() throws Exception {
    edit("time.end", "2016-08-01T00:00");
    click("model.restart");
    assertThat(restarts).isEmpty();
    assertThat(panel.rows().fault(row("time.end").key())).isNotBlank();
    assertThat(panel.status()).contains("make no scenario");
    click("model.undo");
    assertThat(panel.status()).isEqualTo("0 changed, 0 refused");
  }

  @Test
  void aSavedScenarioReadsBackWithTheChange(@TempDir Path folder) throws Exception {
    edit(DAYS, "14");
    Path file = folder.resolve("longer.yaml");
    SwingUtilities.invokeAndWait(() -> panel.save(file));
    assertThat(panel.status()).contains("Saved as");
    ResolvedScenario read = new ScenarioReader().read(file);
    assertThat(read.central().agreement().persuasion().durationDays()).isEqualTo(14);
    assertThat(Files.readString(file)).contains("extends: ").doesNotContain("parties");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndNothingIsLeft(@TempDir Path folder) throws Exception {
    edit(DAYS, "14");
    Path taken = Files.writeString(folder.resolve("file"), "");
    SwingUtilities.invokeAndWait(() -> panel.save(taken.resolve("mine.yaml")));
    assertThat(panel.status()).contains("was not saved");
    assertThat(Files.list(folder)).containsExactly(taken);
  }

  @Test
  void theNoteSaysWhatTheRunHasDrawn() {
    ResolvedScenario scenario = new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
    var edits = new org.hudna.io.ScenarioEdits(scenario);
    String drawn =
        AmountTicks.format("0.####")
            .format(scenario.draw(5).parties().get("government").cohesion());
    assertThat(new ParameterNote(edits, 5).of(row(COHESION).key()))
        .contains(COHESION, "uniform", "this run has " + drawn, "geneva-2016.yaml:");
    assertThat(edits.faults(Map.of())).isEmpty();
  }

  @Test
  void aFileWithoutAnEndingGetsOne() {
    assertThat(SaveDialog.ended(Path.of("a/mine"))).isEqualTo(Path.of("a/mine.yaml"));
    assertThat(SaveDialog.ended(Path.of("a/mine.yml"))).isEqualTo(Path.of("a/mine.yml"));
  }
}
