package org.hudna.acceptance;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which test proves what, against the tests that there are. */
class VerificationPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/verification.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern CLASS = Pattern.compile("`(\\w+Test)`");
  private static final Pattern COMPARISONS = Pattern.compile("\\| (\\d+) × 10⁻⁴ \\|");
  private final String page = read();

  private static String read() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> named() {
    return CLASS.matcher(page).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyTestThatItNamesExists() throws IOException {
    assertThat(named()).hasSizeGreaterThan(30);
    assertThat(written()).containsAll(named());
  }

  @Test
  void itNamesEveryTestOfALimit() throws IOException {
    assertThat(written())
        .filteredOn(name -> name.endsWith("LimitTest"))
        .hasSizeGreaterThan(10)
        .isSubsetOf(named());
  }

  @Test
  void theLimitsTogetherFailFalselyInLessThanOneDrawInAHundred() {
    int comparisons =
        COMPARISONS
            .matcher(page)
            .results()
            .map((MatchResult r) -> Integer.parseInt(r.group(1)))
            .reduce(0, Integer::sum);
    assertThat(comparisons).isBetween(50, 99);
  }
}
