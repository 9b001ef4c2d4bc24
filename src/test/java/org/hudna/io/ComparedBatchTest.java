package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.report.MadeUpBatch;
import org.hudna.study.comparison.ScenarioRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparedBatchTest {
  @TempDir private Path folder;

  @Test
  void knowsWhichScenarioExtendsWhich() throws IOException {
    List<ScenarioRuns> batch =
        ComparedBatch.of(new ResultsReader(MadeUpBatch.clear(folder).write()));
    assertThat(batch).extracting(ScenarioRuns::id).containsExactly("plain", "better");
    assertThat(batch).extracting(ScenarioRuns::baselineId).containsExactly(null, "plain");
    assertThat(batch).allMatch(scenario -> scenario.runs().size() == 40);
  }

  @Test
  void aTableThatStillGrowsGivesItsWholeRows() throws IOException {
    MadeUpBatch.clear(folder).unfinished(Manifest.Status.RUNNING).write();
    Path table = folder.resolve("better/runs.csv");
    List<String> lines = Files.readAllLines(table);
    String torn = lines.get(2).substring(0, lines.get(2).length() - 1);
    String text = lines.get(0) + "\n" + lines.get(7) + "\n" + lines.get(4) + "\n" + torn;
    Files.delete(table);
    Files.writeString(folder.resolve("better/runs.csv.part"), text);
    Files.delete(folder.resolve("plain/runs.csv"));
    List<ScenarioRuns> batch = ComparedBatch.of(new ResultsReader(folder));
    assertThat(batch.get(0).runs()).isEmpty();
    assertThat(batch.get(1).runs()).extracting(ScenarioRuns.Run::replicate).containsExactly(4, 7);
  }
}
