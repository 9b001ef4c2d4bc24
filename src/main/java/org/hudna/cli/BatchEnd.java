package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.hudna.chart.ChartBook;
import org.hudna.experiment.BatchReport;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ResultsReader;
import picocli.CommandLine;

/** What a batch does and says when its runs are over. */
final class BatchEnd {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Path folder;

  BatchEnd(CommandLine command, Path folder) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.folder = folder;
  }

  /** Draws the pictures; false, and a line that says why, if that does not work. */
  boolean draw() {
    System.setProperty("java.awt.headless", "true");
    err.println("drawing charts ...");
    try {
      new ChartBook().write(folder);
      return true;
    } catch (IOException | FaultyInputException e) {
      err.println(
          "the tables are whole, but the charts could not be drawn, which --resume tries again: "
              + e.getMessage());
      return false;
    }
  }

  void tell(BatchReport report) {
    early(report, out, err);
    ResultsReader results = new ResultsReader(folder);
    KeyMetrics.table(results.scenarios(), results::summary)
        .lines(TerminalWidth.columns())
        .forEach(out::println);
    out.println("mean [5 %, 95 %] over runs");
    FailureLines.print(results.manifest().failures(), folder, err);
    out.println("results: " + folder);
    out.flush();
    err.flush();
  }

  /** Says of what ended early that it did, before any number of it. */
  static void early(BatchReport report, PrintWriter out, PrintWriter err) {
    if (report.endedEarly()) {
      long made = report.completed() + report.failed();
      err.printf(
          "interrupted after %d of %d runs; what is done is kept, --resume goes on%n",
          made, report.planned());
      err.flush();
      out.printf("partial: %d of %d runs%n", made, report.planned());
    }
  }
}
