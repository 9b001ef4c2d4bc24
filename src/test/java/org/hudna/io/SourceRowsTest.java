package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every source that a parameter or a scenario names is a row of the theatre's SOURCES.md. */
class SourceRowsTest {
  private static final Path SOURCES = Path.of("scenarios/theatres/syria-2016/SOURCES.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z-]+\\.[a-z0-9-]+) \\|");
  private static final Pattern ID = Pattern.compile("\\b(fact|prior)\\.[a-z0-9-]+");

  @Test
  void parametersNameRows() {
    Set<String> named = new TreeSet<>(new SchemaGenerator().schema().findValuesAsText("x-source"));
    named.remove("assumption");
    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(rows());
  }

  @Test
  void scenariosNameRows() {
    for (Path file : ScenarioReader.scenarioFiles(Path.of("scenarios"))) {
      assertThat(matches(ID, file, 0)).as("ids in %s", file).isSubsetOf(rows());
    }
  }

  private static Set<String> rows() {
    return matches(ROW, SOURCES, 1);
  }

  private static Set<String> matches(Pattern pattern, Path file, int group) {
    try {
      return pattern
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult match) -> match.group(group))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
