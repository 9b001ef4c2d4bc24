package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern USE =
      Pattern.compile("Words\\s*\\.(?:of|has)\\(\\s*\"([^\"]+)\"\\s*([+,)])");
  private static final Path CODE = Path.of("src/main/java/org/hudna");
  private static final Path TEXTS = Path.of("src/main/resources/org/hudna/view");

  @Test
  void everyKeyThatTheCodeNamesHasAText() {
    Words words = new Words(Locale.ENGLISH);
    for (String key : keysUsed()) {
      if (key.endsWith("*")) {
        String start = key.substring(0, key.length() - 1);
        assertThat(keysWritten()).as(key).anyMatch(written -> written.startsWith(start));
      } else {
        assertThat(words.text(key)).as(key).isNotBlank();
      }
    }
  }

  @Test
  void everyFileOfMessagesIsRead() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.matches("messages[-a-z]*\\.properties"))
          .allMatch(name -> Words.FILES.contains(name.replace(".properties", "")));
    }
  }

  @Test
  void everyPhaseHasAName() {
    Stream.of(Phase.values())
        .forEach(phase -> assertThat(Words.of("phase." + phase.key())).isNotBlank());
  }

  @Test
  void valuesArePutIntoTheText() {
    assertThat(Words.of("film.since", "May")).isEqualTo("since May");
  }

  @Test
  void aKeyWithoutATextIsNamed() {
    assertThat(Words.has("no.such.key")).isFalse();
    assertThatThrownBy(() -> Words.of("no.such.key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void anotherLanguageFallsBackOnEnglish() {
    assertThat(new Words(Locale.ROOT).text("phase.collapsed")).isEqualTo("truce collapsed");
    assertThat(new Words(Locale.FRENCH).text("phase.collapsed")).isEqualTo("truce collapsed");
  }

  /** Keys in the code; of a key that is put together its start with a star. */
  private static Set<String> keysUsed() {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          keys.add(use.group(2).equals("+") ? use.group(1) + "*" : use.group(1));
        }
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keysWritten() {
    Set<String> keys = new TreeSet<>();
    try {
      for (String file : Words.FILES) {
        Path path = TEXTS.resolve(file + ".properties");
        List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
        lines.stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
