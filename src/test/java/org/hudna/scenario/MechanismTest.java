package org.hudna.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ODD page has a table of the switches; -Dgolden.update=true renews it. */
class MechanismTest {
  private static final Path ODD = Path.of("src/site/markdown/odd.md");
  private static final String BEGIN = "<!-- switches -->\n";
  private static final String END = "<!-- /switches -->";

  @Test
  void valuesOfASwitchAreByPath() {
    assertThat(Mechanism.EXCITATION.neutral())
        .containsExactly(java.util.Map.entry("behaviour.violence.branchingRatio", "0"));
    assertThat(Mechanism.EXCITATION.key()).isEqualTo("excitation");
    assertThat(Mechanism.EXCITATION.description()).isEqualTo("Attacks provoke retaliation");
  }

  @Test
  void theOddListsEverySwitchWithItsValues() throws IOException {
    String page = Files.readString(ODD);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(begin).isBetween(BEGIN.length(), end);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(ODD, page.substring(0, begin) + table() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table());
    }
  }

  private static String table() {
    return "| mechanism | what it does | values when it is off |\n|---|---|---|\n"
        + Arrays.stream(Mechanism.values())
            .map(MechanismTest::row)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(Mechanism mechanism) {
    String values =
        mechanism.neutral().entrySet().stream()
            .map(entry -> "`" + entry.getKey() + ": " + entry.getValue() + "`")
            .collect(Collectors.joining(", "));
    return "| `" + mechanism.key() + "` | " + mechanism.description() + " | " + values + " |";
  }
}
