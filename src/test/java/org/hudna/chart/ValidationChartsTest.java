package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.FaultyInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationChartsTest {
  @TempDir private Path folder;

  @Test
  void drawsEveryChartAsPngAndSvg() throws IOException {
    SampleValidation.write(folder, 3, 10);
    assertThat(ValidationCharts.is(folder)).isTrue();
    List<String> names = ValidationCharts.of(folder).names();
    assertThat(names)
        .contains("fan-the-truce", "fan-areas-deaths-rolling", "pit", "pit-baselines", "skill-all")
        .contains("skill-days-the-truce", "skill-areas-rolling")
        .doesNotContain("fan-all");

    assertThat(ValidationCharts.draw(folder)).isEqualTo(names.size());

    for (String name : names) {
      assertThat(folder.resolve("charts/" + name + ".png")).isNotEmptyFile();
      assertThat(Files.readString(folder.resolve("charts/" + name + ".svg"))).contains("<title>");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    SampleValidation.write(folder.resolve("a"), 2, 6);
    SampleValidation.write(folder.resolve("b"), 2, 6);
    ValidationCharts.draw(folder.resolve("a"));
    ValidationCharts.draw(folder.resolve("b"));
    for (String name : ValidationCharts.of(folder.resolve("a")).names()) {
      assertThat(folder.resolve("a/charts/" + name + ".svg"))
          .hasSameBinaryContentAs(folder.resolve("b/charts/" + name + ".svg"));
      assertThat(folder.resolve("a/charts/" + name + ".png"))
          .hasSameBinaryContentAs(folder.resolve("b/charts/" + name + ".png"));
    }
  }

  @Test
  void namesOfCasesAreReadableAndFitForFiles() {
    String id = "no-truce 2030-04-23..2030-08-31";
    assertThat(ValidationCaptions.name(id)).isEqualTo("No truce 2030-04-23 to 2030-08-31");
    assertThat(ValidationCaptions.file(id)).isEqualTo("no-truce-2030-04-23-2030-08-31");
  }

  @Test
  void tellsWhereATableIsFaulty() throws IOException {
    SampleValidation.write(folder, 2, 6);
    Path fan = folder.resolve("fan.csv");
    Files.writeString(fan, Files.readString(fan).replaceFirst("2030-01-15", "yesterday"));
    assertThatExceptionOfType(FaultyInputException.class)
        .isThrownBy(() -> ValidationCharts.of(folder))
        .withMessageContaining("fan.csv:2")
        .withMessageContaining("yesterday");
    Files.delete(fan);
    assertThat(ValidationCharts.is(folder)).isFalse();
  }
}
