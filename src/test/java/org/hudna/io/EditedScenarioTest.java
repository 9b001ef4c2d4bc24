package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedScenarioTest {
  private static final Path BASE = Path.of("scenarios/geneva-2016-no-persuasion.yaml");
  private final ScenarioEdits edits = new ScenarioEdits(new ScenarioReader().read(BASE));

  @Test
  void theFileSaysOnlyWhatDiffersAndReadsBackAsTheChangedScenario(@TempDir Path folder)
      throws IOException {
    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("title", "Mine: a \"quoted\" title # here");
    changes.put("parties.government.cohesion", "0.75");
    changes.put("parties.government.announcedTermDays", "");
    changes.put("parties.southern-front.trusts.0", "un-mission");
    Path file = folder.resolve("deep/mine.yaml");
    EditedScenario.write(edits, changes, file);
    assertThat(Files.readString(file))
        .contains(
            "/geneva-2016-no-persuasion.yaml\"\n",
            "    cohesion: 0.75\n",
            "announcedTermDays: null")
        .contains("trusts: [un-mission, independent-observatory, un-mission]")
        .hasLineCount(9);
    ResolvedScenario read = new ScenarioReader().read(file);
    assertThat(read.hash()).isEqualTo(edits.with(changes).hash());
    assertThat(read.hash()).isNotEqualTo(edits.base().hash());
    assertThat(read.central().title()).isEqualTo("Mine: a \"quoted\" title # here");
    assertThat(read.extendsId()).isEqualTo("geneva-2016-no-persuasion");
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void aChangeThatCannotBeLeavesTheOldFileAlone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "old");
    Map<String, String> late = Map.of("time.end", "2016-08-01T00:00");
    assertThatThrownBy(() -> EditedScenario.write(edits, late, file))
        .isInstanceOf(FaultyInputException.class);
    assertThat(Files.list(folder)).containsExactly(file);
    assertThat(file).hasContent("old");
  }

  @Test
  void aScenarioIsNotWrittenOverTheFilesItComesFrom() {
    for (Path file : edits.base().files()) {
      assertThatThrownBy(() -> EditedScenario.write(edits, Map.of(), file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a name of its own");
    }
    assertThatThrownBy(() -> EditedScenario.write(edits, Map.of(), Path.of("target/mine.txt")))
        .hasMessageContaining(".yaml");
  }
}
