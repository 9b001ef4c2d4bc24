package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.io.FaultyInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationChartsTest {
  @TempDir private Path folder;

  @Test
  void drawsEveryChartAsPngAndSvg() throws IOException {
    SampleCalibration.write(folder, 4, 80);
    assertThat(CalibrationCharts.is(folder)).isTrue();

    assertThat(CalibrationCharts.draw(folder)).isEqualTo(3);

    for (String name : CalibrationCharts.of(folder).names()) {
      assertThat(folder.resolve("charts/" + name + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("charts/" + name + ".svg")).isNotEmptyFile();
    }
    assertThat(folder.resolve("charts/prior-and-posterior.svg"))
        .content()
        .contains("identified: narrower by 62 %", "not identified: no narrower", "(1/day)");
    assertThat(folder.resolve("charts/targets.svg"))
        .content()
        .contains("1 Feb to 7 Feb", "observations lie in the 90 % interval");
  }

  @Test
  void oneKeyHasNoPairs() throws IOException {
    SampleCalibration.write(folder, 1, 20);
    assertThat(CalibrationCharts.of(folder).names())
        .containsExactly("prior-and-posterior", "targets");
    assertThat(CalibrationCharts.draw(folder)).isEqualTo(2);
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    SampleCalibration.write(folder.resolve("a"), 3, 40);
    SampleCalibration.write(folder.resolve("b"), 3, 40);
    CalibrationCharts.draw(folder.resolve("a"));
    CalibrationCharts.draw(folder.resolve("b"));
    for (String name : CalibrationCharts.of(folder.resolve("a")).names()) {
      assertThat(folder.resolve("a/charts/" + name + ".svg"))
          .hasSameBinaryContentAs(folder.resolve("b/charts/" + name + ".svg"));
    }
  }

  @Test
  void tellsWhichColumnAPosteriorLacks() throws IOException {
    SampleCalibration.write(folder, 2, 5);
    Path file = folder.resolve("posterior.csv");
    Files.writeString(file, Files.readString(file).replace("uncovered", "covered"));
    assertThatExceptionOfType(FaultyInputException.class)
        .isThrownBy(() -> CalibrationCharts.of(folder))
        .withMessageContaining("posterior.csv:1")
        .withMessageContaining("behaviour.restraint.uncovered");
  }
}
