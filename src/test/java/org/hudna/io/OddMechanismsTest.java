package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The ODD page shows the study of mechanisms that git keeps; .ci/renew-reference makes both again.
 */
class OddMechanismsTest {
  private static final Path ODD = Path.of("src/site/markdown/odd.md");
  private static final Path STUDY = Path.of("results/reference/mechanisms");
  private static final String BEGIN = "<!-- mechanisms -->\n";
  private static final String END = "<!-- /mechanisms -->";

  @Test
  void theTableOfThePageIsThatOfTheStudy() throws IOException {
    String page = Files.readString(ODD);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(begin).isBetween(BEGIN.length(), end);
    String table = StudyPage.of(rows());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(ODD, page.substring(0, begin) + table + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
    }
  }

  @Test
  void theStudyThatIsKeptIsTheOneThatIsShipped() {
    assertThat(STUDY.resolve("study.yaml"))
        .hasSameTextualContentAs(Path.of("scenarios/studies/mechanisms.yaml"));
  }

  private static List<List<String>> rows() {
    return CsvTable.read(STUDY.resolve("mechanisms.csv")).stream()
        .map(row -> StudyTable.COLUMNS.stream().map(row::text).toList())
        .toList();
  }
}
