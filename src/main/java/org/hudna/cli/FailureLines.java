package org.hudna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.Manifest;

/** Names runs that broke off, each with the command that repeats it, the first few of many. */
final class FailureLines {
  private static final int MOST = 10;

  private FailureLines() {}

  /** Prints the failures that the manifest of a folder names. */
  static void print(List<Manifest.Failure> failures, Path folder, PrintWriter err) {
    for (Manifest.Failure failure : failures.subList(0, Math.min(MOST, failures.size()))) {
      err.println("failed in " + failure.stage() + ": " + failure.error());
      err.println("   repeat it by: " + failure.repeat());
    }
    if (failures.size() > MOST) {
      err.printf(
          "and %d more failed; %s names them all%n",
          failures.size() - MOST, folder.resolve(Manifest.FILE_NAME));
    }
  }
}
