package org.hudna.cli;

import org.hudna.io.DiagnosticText;
import org.hudna.io.FaultyInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells faulty input by its diagnostics (exit code 2) and anything unexpected in one line (exit
 * code 3). With {@code -Dhudna.debug} the stack trace follows.
 */
final class RunFaults implements IExecutionExceptionHandler {
  static final int FAILED = 3;

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (System.getProperty("hudna.debug") != null) {
      fault.printStackTrace(command.getErr());
    }
    if (fault instanceof FaultyInputException faulty) {
      command.getErr().print(DiagnosticText.of(faulty.diagnostics()));
      command.getErr().flush();
      return CommandLine.ExitCode.USAGE;
    }
    String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
    command.getErr().println("hudna: " + fault.getClass().getSimpleName() + message);
    return FAILED;
  }
}
