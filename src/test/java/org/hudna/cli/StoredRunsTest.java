package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsReader;
import org.hudna.io.ScenarioReader;
import org.hudna.view.RunRecorder;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class StoredRunsTest {
  @TempDir private static Path temp;
  private final CommandSpec spec = Main.commandLine().getCommandSpec();

  @Test
  void aStoredRunIsTheRunOfItsSeedDayByDay() throws Exception {
    ReplayedRun stored = new StoredRuns(spec, batch("events", true)).read(null, 2);
    Recording live = RunRecorder.record(stored.scenario(), stored.theatre(), stored.seed());
    assertThat(stored.recording().days()).isEqualTo(live.days()).hasSize(28);
    assertThat(stored.recording().bookmarks()).isEqualTo(live.bookmarks());
    Scene end = stored.recording().at(1e9);
    assertThat(end.flashes()).isEqualTo(live.at(1e9).flashes()).isNotEmpty();
  }

  @Test
  void theScenarioOfAFolderIsThatOfItsFile() throws Exception {
    ResultsReader results = new ResultsReader(batch("events", true));
    ResolvedScenario stored =
        new ScenarioReader().stored(results.manifest().scenarios().get(0), temp);
    ResolvedScenario read = new ScenarioReader().read(Path.of(StoredBatch.MINI));
    assertThat(stored.hash()).isEqualTo(read.hash());
    assertThat(stored.draw(5)).isEqualTo(read.draw(5));
  }

  @Test
  void aFolderWithoutEventsSaysWhichCommandMakesThem() throws Exception {
    Path folder = batch("none", false);
    assertThatThrownBy(() -> new StoredRuns(spec, folder).read(null, 1))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("holds no events")
        .hasMessageMatching(".*batch .*mini\\.yaml .*--out \\S+ --events all --overwrite");
  }

  @Test
  void whatTheFolderDoesNotHoldIsNamed() throws Exception {
    StoredRuns runs = new StoredRuns(spec, batch("events", true));
    assertThatThrownBy(() -> runs.read(null, 4)).hasMessageContaining("1 to 3, found 4");
    assertThatThrownBy(() -> runs.read("mimi", 1)).hasMessageContaining("did you mean 'mini'");
    assertThatThrownBy(() -> new StoredRuns(spec, temp.resolve("nowhere")))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("found no folder");
    assertThatThrownBy(() -> new StoredRuns(spec, Files.createDirectories(temp.resolve("empty"))))
        .isInstanceOf(FaultyInputException.class);
  }

  private static Path batch(String name, boolean events) {
    Path folder = temp.resolve(name);
    if (!Files.exists(folder)) {
      StoredBatch.make(folder, events);
    }
    return folder;
  }
}
