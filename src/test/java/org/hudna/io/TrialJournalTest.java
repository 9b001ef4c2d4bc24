package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.study.calibration.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialJournalTest {
  private static final double[] PLACE = {0.1, -2.5e-7};
  @TempDir Path folder;

  private static JsonNode fit(String seed) {
    return JsonNodeFactory.instance.objectNode().put("seed", seed);
  }

  private Path write(int runs) throws IOException {
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      for (int run = 0; run < runs; run++) {
        journal.add(run, new Trial(PLACE, new double[] {run, 1.0 / 3}), 7 + run);
      }
    }
    return folder.resolve(TrialJournal.FILE_NAME);
  }

  @Test
  void runsAreFoundAgainToTheLastBit() throws IOException {
    write(3);
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      assertThat(journal.knownRuns()).isEqualTo(3);
      assertThat(journal.find(2, PLACE, 9)).containsExactly(2, 1.0 / 3);
      assertThat(journal.find(3, PLACE, 10)).isNull();
    }
  }

  @Test
  void aTornOrChangedLineAndWhatFollowsIsCutOff() throws IOException {
    Path file = write(3);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 9));
    TrialJournal.open(folder, fit("1")).close();
    assertThat(Files.readAllLines(file)).hasSize(3);
    List<String> lines = Files.readAllLines(file);
    Files.writeString(
        file,
        lines.get(0) + "\n" + lines.get(1).replace("0.1", "0.2") + "\n" + lines.get(2) + "\n");
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      assertThat(journal.knownRuns()).isZero();
    }
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @Test
  void aTornFirstLineIsNoJournal() throws IOException {
    Files.writeString(folder.resolve(TrialJournal.FILE_NAME), "{\"check\":\"0123");
    assertThat(write(2)).exists();
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      assertThat(journal.knownRuns()).isEqualTo(2);
    }
  }

  @Test
  void theJournalOfAnotherFitIsRefusedAndStays() throws IOException {
    Path file = write(2);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> TrialJournal.open(folder, fit("2")))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("seed: \"1\" -> \"2\"");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void anotherRunUnderTheSameNumberIsRefused() throws IOException {
    write(1);
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      assertThatThrownBy(() -> journal.find(0, PLACE, 8))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("run 0");
      assertThatThrownBy(() -> journal.find(0, new double[] {0, 0}, 7))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void oneProcessAtATime() throws IOException {
    try (TrialJournal journal = TrialJournal.open(folder, fit("1"))) {
      assertThatThrownBy(() -> TrialJournal.open(folder, fit("1")))
          .isInstanceOf(UnusableFolderException.class)
          .hasMessageContaining("in use");
      assertThat(journal.knownRuns()).isZero();
    }
  }
}
