package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hudna.chart.ChartBook;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.Plan;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Manifest;
import org.hudna.io.ResultsWriter;
import org.hudna.metric.Summary;
import picocli.CommandLine;

/** What a batch does and says when its runs are over. */
final class BatchEnd {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Plan plan;
  private final ResultsWriter writer;

  BatchEnd(CommandLine command, Plan plan, ResultsWriter writer) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.plan = plan;
    this.writer = writer;
  }

  /** Draws the pictures; false, and a line that says why, if that does not work. */
  boolean draw(Path folder) {
    System.setProperty("java.awt.headless", "true");
    err.println("drawing charts ...");
    try {
      new ChartBook().write(folder);
      return true;
    } catch (IOException | FaultyInputException e) {
      err.println("the tables are whole, but the charts could not be drawn: " + e.getMessage());
      return false;
    }
  }

  void tell(Path folder, BatchReport report) {
    Map<String, Summary> summaries = new LinkedHashMap<>();
    for (int i = 0; i < plan.scenarios().size(); i++) {
      summaries.put(plan.scenarios().get(i).id(), writer.summary(i));
    }
    KeyMetrics.table(summaries).lines(TerminalWidth.columns()).forEach(out::println);
    out.println("mean [5 %, 95 %] over runs; deaths and people reached from the truce on");
    for (Manifest.Failure failure : writer.failures()) {
      err.println("failed in " + failure.stage() + ": " + failure.error());
      err.println("   repeat it by: " + failure.repeat());
    }
    if (report.endedEarly()) {
      err.printf(
          "interrupted after %d of %d runs; what is done is kept%n",
          report.completed() + report.failed(), report.planned());
    }
    out.println("results: " + folder);
    out.flush();
    err.flush();
  }
}
