package org.hudna.io;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be used, with all its faults; the message has one line for each, {@code
 * FILE:LINE:COLUMN: what was expected and what was found}.
 */
public final class FaultyInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** Faults in any order; there is at least one. */
  public FaultyInputException(List<Diagnostic> faults) {
    super(
        faults.stream()
            .sorted(Diagnostic.ORDER)
            .map(Diagnostic::summary)
            .collect(Collectors.joining("\n")));
    diagnostics = faults.stream().sorted(Diagnostic.ORDER).toList();
  }

  /** A fault of a file as a whole. */
  public static FaultyInputException of(Path file, String fault) {
    return at(file, 0, fault);
  }

  /** A fault in one line, counted from 1. */
  public static FaultyInputException at(Path file, int line, String fault) {
    return of(Diagnostic.of(DiagnosticCode.BAD_TABLE, Origin.written(file, line, 0), fault));
  }

  /** One fault. */
  public static FaultyInputException of(Diagnostic fault) {
    return new FaultyInputException(List.of(fault));
  }

  /** The faults, by file and line. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
