package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;

/** Makes runs under the eyes of the user, and tells when their results cannot be written. */
record JobRunner(PrintWriter err) {

  /** Makes the runs that are left and shows how far they are. */
  BatchReport run(BatchRunner runner, long left) throws IOException {
    try (BatchProgress progress = new BatchProgress(left, err, System.console() != null)) {
      return runner.run(progress);
    }
  }

  /** Says why results cannot be written and how to go on; returns the exit code. */
  int unwritten(Path folder, Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    err.printf(
        "hudna: results cannot be written to %s (%s); what is done is kept, and the same command"
            + " with --resume goes on%n",
        folder, cause.getMessage());
    return RunFaults.FAILED;
  }
}
