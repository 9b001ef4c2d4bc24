package org.hudna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No party, place or person of a real case is named in the code: which case it is, is data. */
class NeutralityTest {
  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");

  /** Ids that could be those of any case. */
  private static final Set<String> GENERIC =
      Set.of("government", "allied-militias", "coalition", "Baath", "Hole");

  /** Names that no file of the theatre spells so. */
  private static final String MORE =
      "syrian?s? aleppo damascus damascene russian? nusrah? assad kerry lavrov mistura putin obama"
          + " geneva vienna moscow washington american? turkey turkish iran(ian)? iraqi? kurd(ish)?"
          + " hezbollah hizballah isis isil daesh ypg sdf castello idlib homs ghouta raqqa latakia"
          + " euphrates jaysh? ahrar jabhat sunni alawite zabadani mezzeh khan-?touman";

  @Test
  void noPartyPlaceOrPersonOfTheCaseIsNamedInTheCode() throws IOException {
    Pattern names = names();
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (names.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void namesOfTheCaseWouldBeFound() throws IOException {
    assertThat(names().matcher("/** The zone around Aleppo. */").find()).isTrue();
    assertThat(names().matcher("return \"ahrar-al-sham\";").find()).isTrue();
    assertThat(names().matcher("String party = \"Southern Front\";").find()).isTrue();
    assertThat(names().matcher("a zone of the southern front").find()).isFalse();
    assertThat(names().matcher("ambassador").find()).isFalse();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertThat(all).hasSizeGreaterThan(200);
      return all;
    }
  }

  /** Names of parties and places as they are spelt, and the other words in any spelling. */
  private static Pattern names() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    JsonNode parties = new YAMLMapper().readTree(THEATRE.resolve("theatre.yaml").toFile());
    parties
        .get("parties")
        .properties()
        .forEach(
            party -> {
              names.add(party.getKey());
              names.add(party.getValue().get("name").asText());
            });
    for (String file : List.of("places.csv", "sectors.csv", "roads.csv")) {
      try (Stream<String> rows = Files.lines(THEATRE.resolve(file))) {
        rows.skip(1).map(row -> row.split(",")[1]).forEach(names::add);
      }
    }
    String exact =
        names.stream()
            .filter(name -> name.length() > 2 && !GENERIC.contains(name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String words = String.join("|", MORE.split(" "));
    return Pattern.compile("\\b(" + exact + "|(?i:" + words + "))\\b");
  }
}
