package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartNamesPageTest {

  @Test
  void namesEveryChart() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/results.md"));
    List<String> names =
        Stream.concat(ChartBook.scenarioCharts().stream(), ChartBook.comparisons().stream())
            .filter(name -> !name.startsWith("metric-"))
            .toList();
    assertThat(names)
        .hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }
}
