package org.hudna.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Does something while nothing is written to standard error. */
final class MutedErrors {
  private MutedErrors() {}

  /** Opens a window without MASON's remark that Java3D is not there. */
  static <T> T during(Callable<T> opening) throws Exception {
    PrintStream stream = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return opening.call();
    } finally {
      System.setErr(stream);
    }
  }
}
