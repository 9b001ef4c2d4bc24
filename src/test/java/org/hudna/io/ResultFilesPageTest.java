package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;

class ResultFilesPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/results.md");

  @Test
  void namesEveryColumnOfEveryTable() throws Exception {
    String page = Files.readString(PAGE);

    for (ResultTable table : ResultTable.values()) {
      if (table != ResultTable.RUNS) {
        assertThat(page)
            .contains(
                "| `" + table.fileName() + "` | " + String.join(", ", table.columns()) + " |");
      }
    }
  }

  @Test
  void listsTheMetricsThatThereAreAndNoOthers() throws Exception {
    List<String> listed =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.startsWith("## Metrics"))
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(listed)
        .containsExactlyElementsOf(Arrays.stream(Metric.values()).map(Metric::column).toList());
  }
}
