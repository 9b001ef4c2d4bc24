package org.hudna.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code hudna}: the root of all commands. */
@Command(
    name = "hudna",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Simulates ceasefires: who stops shooting, who sees it, whom aid reaches, how long it lasts.",
      "A scenario file holds one situation; runs of it are replicates that differ by chance."
    },
    footerHeading = "%nBegin with:%n",
    footer = {
      "  hudna scenario check scenarios     are all scenario files without fault?",
      "  hudna scenario show FILE           a scenario with all its defaults",
      "  hudna run FILE                     one run, and what came of it",
      "  hudna batch scenarios              fifty runs of each scenario, with their results",
      "  hudna report DIR                   one page about a batch: what came of it, how sure that is",
      "  hudna compare DIR                  its scenarios against a baseline, with intervals",
      "  hudna sweep FILE --vary KEY=1..9   what a key of a scenario does",
      "  hudna sensitivity FILE             which of its open numbers matter",
      "  hudna calibrate STUDY              fit keys to recorded events",
      "  hudna study mechanisms             what each mechanism of the model does",
      "  hudna validate STUDY               the model and baselines, scored against observed events",
      "  hudna gui FILE                     a run in a window",
      "  hudna replay DIR                   a stored run in the window",
      "  hudna film FILE --out F.mp4        a run as a film",
      "",
      "Exit codes: 0 fine, 1 a goal was missed, 2 bad usage or input, 3 something failed,",
      "130 interrupted. 'hudna COMMAND --help' tells more of a command."
    },
    subcommands = {
      RunCommand.class,
      BatchCommand.class,
      CompareCommand.class,
      SweepCommand.class,
      SensitivityCommand.class,
      CalibrateCommand.class,
      ChartCommand.class,
      ReportCommand.class,
      StudyCommand.class,
      ValidateCommand.class,
      GuiCommand.class,
      ReplayCommand.class,
      FilmCommand.class,
      ScenarioCommand.class,
      TheatreCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    CommandLine commands = commandLine();
    commands.setOut(utf8(System.out));
    commands.setErr(utf8(System.err));
    int code = commands.execute(args);
    commands.getOut().flush();
    commands.getErr().flush();
    System.exit(code);
  }

  /** All commands, with the handling of faults that they share. */
  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .registerConverter(LocalDate.class, Main::date)
        .registerConverter(int.class, text -> whole(text, Integer::valueOf))
        .registerConverter(Integer.class, text -> whole(text, Integer::valueOf))
        .registerConverter(long.class, text -> whole(text, Long::valueOf))
        .registerConverter(Long.class, text -> whole(text, Long::valueOf))
        .setParameterExceptionHandler(new UsageFaults())
        .setExecutionExceptionHandler(new RunFaults());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a date as 2016-08-27, found '" + text + "'");
    }
  }

  private static <T> T whole(String text, Function<String, T> number) {
    try {
      return number.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected a whole number, found '" + text + "'");
    }
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, found none");
  }
}
