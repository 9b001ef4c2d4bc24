package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a rule on the page finds the class that has it, and no class is left out. */
class OddEquationsTest {
  private static final Path PAGE = Path.of("src/site/markdown/odd.md");
  private static final Path MODEL = Path.of("src/main/java/org/hudna/model");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

  @Test
  void everyRuleOfTheSubmodelsNamesItsClass() throws IOException {
    Set<String> known = classes(MODEL);
    List<String> without =
        rules().stream().filter(rule -> named(rule).stream().noneMatch(known::contains)).toList();
    assertThat(without).as("rules beside which no class of the model is named").isEmpty();
  }

  @Test
  void everyClassOfTheProcessesIsNamedOnThePage() throws IOException {
    Set<String> left = classes(MODEL.resolve("process"));
    left.removeAll(named(Files.readString(PAGE)));
    assertThat(left).as("classes of model.process that the page does not name").isEmpty();
  }

  @Test
  void noProcessClassIsLongerThanTwoHundredLines() throws IOException {
    try (Stream<Path> files = Files.list(MODEL.resolve("process"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(200);
      }
    }
  }

  /** Items and paragraphs with an equation in the submodels. */
  private static List<String> rules() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("\n### 7.1 ");
    int to = page.indexOf("\n### 7.11 ");
    return Stream.of(page.substring(from, to).split("\n(?=\n|- |\\d+\\. |###)"))
        .map(String::strip)
        .filter(text -> text.startsWith("- ") || text.matches("(?s)\\d+\\. .*") || equation(text))
        .toList();
  }

  private static boolean equation(String text) {
    return !text.startsWith("#") && text.matches("(?s).*`[^`]*[=·<>][^`]*`.*");
  }

  private static Set<String> named(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = CLASS.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Set<String> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
