package org.hudna.io;

import java.nio.file.Path;

/**
 * An input file that cannot be used; the message is one line, {@code FILE:LINE: what was expected
 * and what was found}.
 */
public final class FaultyInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private FaultyInputException(String message) {
    super(message);
  }

  /** A fault of a file as a whole. */
  public static FaultyInputException of(Path file, String fault) {
    return new FaultyInputException(file + ": " + fault);
  }

  /** A fault in one line, counted from 1. */
  public static FaultyInputException at(Path file, int line, String fault) {
    return new FaultyInputException(file + ":" + line + ": " + fault);
  }
}
