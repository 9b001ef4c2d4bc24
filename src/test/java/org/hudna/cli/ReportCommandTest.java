package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
  private final StringWriter err = new StringWriter();

  private int run(Path folder, String... options) {
    CommandLine commands = Main.commandLine();
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(
        Stream.concat(Stream.of("report", folder.toString()), Arrays.stream(options))
            .toArray(String[]::new));
  }

  @Test
  void refusesAFolderThatIsMissing(@TempDir Path folder) {
    assertThat(run(folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("none").contains("no such folder");
  }

  @Test
  void refusesAFolderWithoutAManifest(@TempDir Path folder) {
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("manifest.json");
  }

  @Test
  void refusesAPageInAFolderThatIsMissing(@TempDir Path folder) {
    Path missing = folder.resolve("none");
    assertThat(run(folder, "--out", missing.resolve("x.html").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--out: no such folder: " + missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void refusesAPageOverAFolder(@TempDir Path folder) {
    assertThat(run(folder, "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--out: expected a file");
  }

  @Test
  void refusesABrokenManifestWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\n\"version\": [");
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("not a manifest");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }
}
