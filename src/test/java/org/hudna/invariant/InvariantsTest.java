package org.hudna.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario over many seeds: each run is played once and held against everything. */
class InvariantsTest {
  private static final Path SHIPPED = Path.of("scenarios");
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      List<Path> shipped =
          files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      return Stream.concat(shipped.stream(), Stream.of(MINI));
    }
  }

  @Test
  void seesTheScenariosThatAreShipped() throws IOException {
    assertThat(scenarios()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void holdInAFewRuns(Path scenario) {
    assertThat(faults(scenario, 1, 2)).isEmpty();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("scenarios")
  void holdInTwoHundredRuns(Path scenario) {
    assertThat(faults(scenario, 1, 200)).isEmpty();
  }

  private static List<String> faults(Path scenario, long from, long to) {
    ScenarioFamily family = new ScenarioReader().read(scenario);
    return LongStream.rangeClosed(from, to)
        .parallel()
        .boxed()
        .flatMap(seed -> RunCheck.play(family, seed).stream().map(f -> "seed " + seed + ": " + f))
        .toList();
  }
}
