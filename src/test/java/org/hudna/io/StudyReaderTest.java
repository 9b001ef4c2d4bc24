package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.Comparison;
import org.hudna.study.Comparison.Part;
import org.hudna.study.Design;
import org.hudna.study.Expectation;
import org.hudna.study.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/studies");
  private static final Path SHIPPED = Path.of("scenarios/studies/mechanisms.yaml");

  private final Design mini = new StudyReader(FOLDER.resolve("mini.yaml")).design();

  @Test
  void aDirectionComparesTwoVariants() {
    Comparison first = mini.comparisons().get(0);
    assertThat(first.metrics())
        .containsExactly(
            java.util.Map.entry(Metric.EFFORT_SPENT, Expectation.FALL),
            java.util.Map.entry(Metric.DEATHS, Expectation.OPEN));
    assertThat(first.over()).containsExactly(Pairs.ALL, Pairs.IMPLEMENTATION);
    assertThat(effort(first.baseline())).isEqualTo(2);
    assertThat(effort(first.changed())).isZero();
  }

  @Test
  void keysByPathAndNestedKeysReachTheScenario() {
    Comparison term = mini.comparisons().get(1);
    assertThat(term(term.baseline())).isEqualTo(3);
    assertThat(term(term.changed())).isEqualTo(14);
  }

  @Test
  void variantsThatAreTheSameRunOnce() {
    assertThat(mini.comparisons().get(3).baseline())
        .isEqualTo(mini.comparisons().get(0).baseline());
    assertThat(mini.comparisons().get(3).changed()).isEqualTo(mini.comparisons().get(0).changed());
    assertThat(mini.variants()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad", "bad-content", "empty"})
  void faultsAreToldWithTheirPlace(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".yaml");
    FaultyInputException faulty =
        catchThrowableOfType(FaultyInputException.class, () -> new StudyReader(file));
    assertThat(faulty).isNotNull();
    GoldenFile.of(FOLDER.resolve(name + ".txt"))
        .assertEqualTo(DiagnosticText.of(faulty.diagnostics()).replace('\\', '/'));
  }

  @Test
  void theShippedStudySwitchesEveryMechanismOffAndHasTenDirectionsAtLeast() {
    List<Comparison> shipped = new StudyReader(SHIPPED).design().comparisons();
    assertThat(shipped.stream().filter(c -> c.part() == Part.DIRECTION).count())
        .isGreaterThanOrEqualTo(10);
    assertThat(shipped.stream().filter(c -> c.part() == Part.ABLATION).map(Comparison::mechanism))
        .containsAll(java.util.Arrays.stream(Mechanism.values()).map(Mechanism::key).toList());
  }

  private double effort(String variant) {
    ScenarioFamily family = mini.variants().get(variant);
    return family.central().guarantors().get("east").effortPerDay();
  }

  private double term(String variant) {
    return mini.variants().get(variant).central().parties().get("crown").announcedTermDays();
  }
}
