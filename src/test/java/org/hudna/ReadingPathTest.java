package org.hudna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every relative link and picture of the documents leads to a file. */
class ReadingPathTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "src/site/markdown/architecture.md",
        "src/site/markdown/odd.md",
        "src/site/markdown/results.md"
      })
  void linksLeadToFiles(String document) throws IOException {
    Path file = Path.of(document);
    Path folder = file.toAbsolutePath().getParent();
    Matcher links = LINK.matcher(Files.readString(file));
    while (links.find()) {
      assertThat(folder.resolve(links.group(1))).as(links.group()).exists();
    }
  }

  @org.junit.jupiter.api.Test
  void theReadmeNamesTheTestCommandAndTheMainJob() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .contains("    mvn verify", "    ./hudna batch scenarios");
  }
}
