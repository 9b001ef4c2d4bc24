package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hudna.io.SchemaGenerator;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ScenarioCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";
  private static final String BAD = "src/test/resources/bad/unknown-key.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aFileWithoutFaultIsOk() {
    assertThat(run("check", MINI)).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines(MINI + ": ok\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void faultsAreToldAndOtherFilesAreStillChecked() {
    assertThat(run("check", "none.yaml", BAD, MINI)).isEqualTo(2);
    assertThat(out.toString()).isEqualToNormalizingNewlines(MINI + ": ok\n");
    assertThat(err.toString())
        .contains("none.yaml: error HU001", BAD + ":5:5: error HU012", "^^^^^^^^^^^")
        .contains("did you mean 'durationDays'?");
  }

  @Test
  void aFolderStandsForItsFiles() {
    assertThat(run("check", "src/test/resources/scenarios")).isZero();
    assertThat(out.toString()).contains("mini.yaml: ok");
  }

  @Test
  void aFolderWithoutFilesIsAFault() {
    assertThat(run("check", "src/site")).isEqualTo(2);
    assertThat(err.toString()).contains("no scenario files");
  }

  @Test
  void showPrintsTheResolvedScenario() {
    assertThat(run("show", MINI)).isZero();
    assertThat(out.toString()).startsWith("title:").contains("# mini.yaml:2", "# default: ");
  }

  @Test
  void showOfAFaultyFileTellsItsFaults() {
    assertThat(run("show", BAD)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("error HU012");
  }

  @Test
  void schemaPrintsTheSchema() {
    assertThat(run("schema")).isZero();
    assertThat(out.toString()).isEqualTo(new SchemaGenerator().text());
  }

  private int run(String command, String... arguments) {
    String[] line = new String[arguments.length + 2];
    line[0] = "scenario";
    line[1] = command;
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(line);
  }
}
