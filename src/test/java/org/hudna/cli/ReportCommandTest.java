package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
  private final StringWriter err = new StringWriter();

  private int run(Path folder) {
    CommandLine commands = Main.commandLine();
    commands.setErr(new PrintWriter(err, true));
    return commands.execute("report", folder.toString());
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
  void refusesABrokenManifestWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\n\"version\": [");
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("not a manifest");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }
}
