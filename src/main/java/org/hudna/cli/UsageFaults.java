package org.hudna.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant; the exit code is 2. */
final class UsageFaults implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("hudna: " + fault.getMessage());
    suggestions(fault).stream()
        .limit(3)
        .forEach(meant -> err.println("   did you mean '" + meant + "'?"));
    if (!command.getSubcommands().isEmpty()) {
      command.usage(err);
    } else if (isOfOptions(fault)) {
      err.println("   usage: " + command.getHelp().synopsis(9).strip());
      String name = command.getCommandSpec().qualifiedName();
      err.println("   '" + name + " --help' tells more");
    }
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  /** Whether options or arguments could not be read, not what they stand for. */
  private static boolean isOfOptions(ParameterException fault) {
    return fault.getClass() != ParameterException.class || fault.getArgSpec() != null;
  }

  private static List<String> suggestions(ParameterException fault) {
    return fault instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
  }
}
