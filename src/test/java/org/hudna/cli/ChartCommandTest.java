package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
