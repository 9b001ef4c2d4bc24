package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTableTest {
  @TempDir private Path folder;

  @Test
  void leavesFailedRunsOutAndKeepsEmptyCellsEmpty() throws IOException {
    String text =
        """
        scenario,replicate,seed,status,deaths_persons,days_to_collapse_days
        one,0,11,ok,5,
        one,1,12,failed,,
        one,2,13,ok,7,3.5
        """;
    RunTable runs = RunTable.read(Files.writeString(folder.resolve("runs.csv"), text));
    assertThat(runs.runs()).isEqualTo(2);
    assertThat(runs.places()).containsEntry("0", 0).containsEntry("2", 1).doesNotContainKey("1");
    assertThat(runs.metrics().get("deaths_persons")).containsExactly(5, 7);
    assertThat(runs.metrics().get("days_to_collapse_days")).containsExactly(Double.NaN, 3.5);
    assertThat(runs.metrics()).doesNotContainKey("seed");
  }
}
