package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hudna.study.calibration.FitTarget;
import org.hudna.study.calibration.FreeParameter;
import org.hudna.study.calibration.SimulatedBlock;
import org.hudna.study.calibration.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/studies");

  private final Calibration mini =
      CalibrationReader.read(FOLDER.resolve("mini-calibration.yaml"), null);

  @Test
  void aKeyHasThePriorOfTheStudyOrThatOfTheScenario() {
    assertThat(mini.parameters())
        .extracting(FreeParameter::key)
        .containsExactly("behaviour.restraint.firstWeekRatio", "behaviour.violence.regimeDays");
    assertThat(mini.parameters().get(0).value(0)).isBetween(0.55, 0.57);
    assertThat(mini.parameters().get(1).value(9)).isBetween(39.0, 40.0);
    assertThat(mini.parameters().get(1).unit()).isEqualTo("days");
  }

  /** Three weeks and the day that is left, one mean, one governorate, one dispersion. */
  @Test
  void targetsAreNumbersByWindowAndArea() {
    assertThat(mini.targets())
        .extracting(Target::window)
        .startsWith("2030-01-01 to 2030-01-07", "2030-01-08 to 2030-01-14")
        .hasSize(4 + 1 + 1 + 1);
    assertThat(mini.problem().targets()).extracting(FitTarget::group).endsWith(0, 1, 2, 3);
    assertThat(mini.problem().targets().get(0).weight()).isEqualTo(0.5);
    assertThat(mini.targets().get(5).areaName()).isEqualTo("North");
  }

  /** The source was silent on 20 and 21 January; counted in the file by hand with grep. */
  @Test
  void observedNumbersAreThoseOfTheObservedDays() {
    double[] observed = mini.problem().observed();
    assertThat(observed[0]).isEqualTo(FIRST_WEEK);
    assertThat(mini.targets().get(2).days()).containsExactly(14, 15, 16, 17, 18);
  }

  private static final double FIRST_WEEK = 26;

  @Test
  void aCaseAtAnOriginHasARunForEachBlock() {
    List<SimulatedBlock> blocks = mini.cases().get(1).blocks();
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0).last()).hasToString("2029-12-27");
    assertThat(blocks.get(1).start()).hasToString("2029-12-28");
    assertThat(blocks.get(1).theatre().intensities())
        .isNotEqualTo(blocks.get(0).theatre().intensities());
  }

  @Test
  void runsOfTheCommandLineReplaceThoseOfTheStudy() {
    assertThat(CalibrationReader.read(mini.file(), 500).study().method().runs()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad-calibration", "bad-calibration-schema", "bad-calibration-targets"})
  void faultsAreToldWithTheirPlace(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".yaml");
    FaultyInputException faulty =
        catchThrowableOfType(FaultyInputException.class, () -> CalibrationReader.read(file, null));
    assertThat(faulty).isNotNull();
    GoldenFile.of(FOLDER.resolve(name + ".txt"))
        .assertEqualTo(DiagnosticText.of(faulty.diagnostics()).replace('\\', '/'));
  }
}
