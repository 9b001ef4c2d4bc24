package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.chart.SampleCalibration;
import org.hudna.chart.SampleValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ChartCommandTest {
  private static final Path REFERENCE = Path.of("results/reference");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path folder, String... options) {
    CommandLine commands = Main.commandLine();
    commands.setErr(new PrintWriter(err, true));
    commands.setOut(new PrintWriter(out, true));
    List<String> line = new ArrayList<>(List.of("chart", folder.toString()));
    line.addAll(List.of(options));
    return commands.execute(line.toArray(String[]::new));
  }

  @Test
  void refusesAFolderThatIsMissing(@TempDir Path folder) {
    assertThat(run(folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("none").contains("no such folder");
  }

  @Test
  void refusesAFolderWithoutAManifest(@TempDir Path folder) {
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("no manifest.json");
  }

  @Test
  void saysWhichChartWasProbablyMeant() {
    assertThat(run(REFERENCE, "--only", "map-violation")).isEqualTo(2);
    assertThat(err.toString()).contains("no chart 'map-violation'").contains("'map-violations'");
  }

  @Test
  void saysWhichScenariosThereAre() {
    assertThat(run(REFERENCE, "--scenario", "geneva-2061")).isEqualTo(2);
    assertThat(err.toString()).contains("geneva-2016");
  }

  @Test
  void drawsTheChartsOfAValidation(@TempDir Path folder) throws IOException {
    SampleValidation.write(folder, 2, 5);
    assertThat(run(folder, "--list")).isZero();
    assertThat(out.toString()).contains("of the validation:").contains("  skill-days-the-truce");
    assertThat(run(folder, "--only", "pit")).isZero();
    assertThat(out.toString()).contains("drew 1 chart of");
    assertThat(folder.resolve("charts/pit.svg")).exists();
    assertThat(folder.resolve("charts/skill-all.svg")).doesNotExist();
    assertThat(run(folder, "--only", "pits")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'pit'?");
  }

  @Test
  void drawsTheChartsOfACalibration(@TempDir Path folder) throws IOException {
    SampleCalibration.write(folder, 2, 20);
    assertThat(run(folder)).isZero();
    assertThat(out.toString()).contains("drew 3 charts of");
    assertThat(folder.resolve("charts/posterior-pairs.png")).exists();
    Files.writeString(folder.resolve("targets.csv"), "case,series\na,b\n");
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("targets.csv:1").contains("statistic");
  }

  @Test
  void listsChartsWithoutDrawing() {
    assertThat(run(REFERENCE, "--list")).isZero();
    assertThat(out.toString()).contains("  governorates-violations").contains("  differences");
  }

  @Test
  void saysWhyThereAreNoMaps(@TempDir Path folder) throws IOException {
    Files.copy(REFERENCE.resolve("manifest.json"), folder.resolve("manifest.json"));
    assertThat(run(folder, "--only", "map-violations")).isZero();
    assertThat(err.toString()).contains("no maps: the folder holds no borders");
    assertThat(out.toString()).contains("drew 0 charts");
  }
}
