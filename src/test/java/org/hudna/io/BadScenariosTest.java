package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code bad/} is told its faults word by word as in the file of the same name. */
class BadScenariosTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");
  private static final ScenarioReader READER = new ScenarioReader();

  static List<Path> files() {
    return ScenarioReader.scenarioFiles(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void faultsAreToldAsExpected(Path file) throws IOException {
    FaultyInputException faulty =
        catchThrowableOfType(FaultyInputException.class, () -> READER.read(file));
    assertThat(faulty).as("faults of %s", file).isNotNull();
    String told = DiagnosticText.of(faulty.diagnostics()).replace('\\', '/');
    GoldenFile.of(FOLDER.resolve(file.getFileName() + ".txt")).assertEqualTo(told);
  }
}
