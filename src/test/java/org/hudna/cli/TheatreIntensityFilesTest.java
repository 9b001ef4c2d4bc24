package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * The tables in the theatre folder are what the command makes; {@code -Dgolden.update=true} renews
 * them.
 */
class TheatreIntensityFilesTest {

  private static final Path THEATRE = Path.of("scenarios/theatres/syria-2016");
  private static final Path EVENTS = Path.of("scenarios/history/ucdp-ged-syria-2016-jan-aug.csv");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2016-01-30,2016-02-26,2016-02", "2016-08-04,2016-08-31,2016-08"})
  void keptTablesAreWhatTheCommandMakes(String from, String to, String window) throws Exception {
    Path intensity = folder.resolve("intensity-" + window + ".csv");
    int exit =
        new CommandLine(new TheatreIntensityCommand())
            .setOut(new PrintWriter(new StringWriter()))
            .execute(
                "--events=" + EVENTS,
                "--theatre=" + THEATRE,
                "--from=" + from,
                "--to=" + to,
                "--out=" + intensity);
    assertThat(exit).isZero();
    compareOrRenew(intensity);
    compareOrRenew(folder.resolve("severity-" + window + ".csv"));
  }

  private static void compareOrRenew(Path made) throws Exception {
    Path kept = THEATRE.resolve(made.getFileName());
    if (Boolean.getBoolean("golden.update")) {
      Files.copy(made, kept, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(made).hasSameBinaryContentAs(kept);
  }
}
