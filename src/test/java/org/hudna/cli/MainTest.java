package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpTeachesTheFirstSteps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("scenario", "Exit codes", "hudna scenario check");
  }

  @Test
  void whatACommandDoesIsAWholeSentenceInTheListOfCommands() {
    for (CommandLine command : Main.commandLine().getSubcommands().values()) {
      String name = command.getCommandName();
      if (!name.equals("help")) {
        String[] words = command.getCommandSpec().usageMessage().description();
        assertThat(words[0]).as(name).endsWith(".");
      }
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).matches("hudna \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void withoutACommandTheUsageFollowsTheFault() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("hudna: expected a command").contains("Usage: hudna");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scenrio check x|did you mean 'scenario'?",
        "scenario chek x|did you mean 'check'?",
        "scenario|expected a command, found none",
        "scenario check|FILE|DIR",
        "scenario show|FILE",
        "scenario check --verbos x|--verbos",
        "theatre intensity --from yesterday|expected a date as 2016-08-27, found 'yesterday'",
      })
  void aWrongCommandLineSaysWhatIsWrong(String line, String said) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(said).doesNotContain("Exception");
  }

  @Test
  void whatNobodyExpectedIsOneLine() {
    CommandLine failing = new CommandLine(new Failing());
    failing.setErr(new PrintWriter(err, true));
    failing.setExecutionExceptionHandler(new RunFaults());
    assertThat(failing.execute()).isEqualTo(3);
    assertThat(err.toString().strip()).isEqualTo("hudna: IllegalStateException: out of luck");
  }

  private int run(String... line) {
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(line);
  }

  @CommandLine.Command(name = "failing")
  private static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("out of luck");
    }
  }
}
