package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticTextTest {
  private static final Path OPEN = Path.of("/proc/self/fd");
  @TempDir private Path temp;

  @Test
  void theLineOfAFaultIsShownUnderIt() throws Exception {
    Path file = Files.writeString(temp.resolve("days.csv"), "day\n3,4\n");
    assertThat(DiagnosticText.of(fault(file)))
        .contains("days.csv:2:", "expected one cell, found 2", "    2 | 3,4\n");
  }

  @Test
  void aFaultInAPlainFileNamedAsACompressedOneIsToldWithoutItsLine() throws Exception {
    Path file = Files.writeString(temp.resolve("events.csv.gz"), "day\n3,4\n");
    assertThat(DiagnosticText.of(fault(file)))
        .contains("events.csv.gz:2:", "expected one cell, found 2")
        .doesNotContain(" | ");
  }

  @Test
  void aPlainFileNamedAsACompressedOneIsClosedAgain() throws Exception {
    assumeTrue(Files.isDirectory(OPEN), "a system that lists open files");
    Path file = Files.writeString(temp.resolve("events.csv.gz"), "day\n3,4\n").toRealPath();
    DiagnosticText.of(fault(file));
    assertThat(open()).isNotEmpty().doesNotContain(file.toString());
  }

  private static Diagnostic fault(Path file) {
    return FaultyInputException.at(file, 2, "expected one cell, found 2").diagnostics().get(0);
  }

  private static List<String> open() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> links = Files.list(OPEN)) {
      for (Path link : links.toList()) {
        if (Files.isSymbolicLink(link)) {
          names.add(Files.readSymbolicLink(link).toString());
        }
      }
    }
    return names;
  }
}
