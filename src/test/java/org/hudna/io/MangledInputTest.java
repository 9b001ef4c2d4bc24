package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file damaged at random is read or told to be faulty, and nothing else happens. */
class MangledInputTest {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
  private static final String SPICE = "{}[]:,&*!|>'\"%@`#-?~ \n\t\0é01eE.null";

  @TempDir private Path folder;

  @BeforeEach
  void copyTheTheatre() throws IOException {
    Path mini = Files.createDirectories(folder.resolve("theatres/mini"));
    try (Stream<Path> files = Files.list(SCENARIOS.resolveSibling("theatres/mini"))) {
      for (Path file : files.toList()) {
        Files.copy(file, mini.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void damageIsToldAsAFault() throws IOException {
    String whole = Files.readString(SCENARIOS.resolve("mini.yaml"));
    Path file = folder.resolve("mangled.yaml");
    ScenarioReader reader = new ScenarioReader();
    Random random = new Random(2016);
    int faulty = 0;
    for (int i = 0; i < 400; i++) {
      Files.writeString(file, mangled(whole, random));
      try {
        reader.read(file);
      } catch (FaultyInputException e) {
        faulty++;
        assertThat(DiagnosticText.of(e.diagnostics())).contains("error HU");
      }
    }
    assertThat(faulty).isBetween(200, 399);
  }

  @Test
  void randomBytesAreToldAsAFault() throws IOException {
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertFaulty(folder.resolve("bytes.yaml"), bytes);
      assertFaulty(folder.resolve("text.yaml"), text.getBytes(StandardCharsets.UTF_8));
      assertFaulty(folder.resolve("bytes.json"), bytes);
    }
  }

  private static void assertFaulty(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try {
      YamlFile.read(file);
    } catch (FaultyInputException e) {
      return;
    }
    throw new AssertionError("random bytes read as a map: " + Files.readString(file));
  }

  private static String mangled(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(text.length() - 40);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, at + random.nextInt(40));
        case 1 -> text.insert(at, text.substring(at, at + random.nextInt(40)));
        case 2 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
        default -> text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
      }
    }
    return text.toString();
  }
}
