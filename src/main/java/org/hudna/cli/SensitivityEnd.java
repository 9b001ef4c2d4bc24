package org.hudna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.hudna.chart.SensitivityCharts;
import org.hudna.experiment.BatchReport;
import org.hudna.io.SensitivityResults;
import picocli.CommandLine;

/** What a sensitivity analysis does and says when its runs are over. */
final class SensitivityEnd implements JobEnd {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Path folder;
  private final SensitivityForm form;

  SensitivityEnd(CommandLine command, Path folder, SensitivityForm form) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.folder = folder;
    this.form = form;
  }

  @Override
  public boolean draw() {
    return ChartDrawing.draw(folder, SensitivityCharts::of, "--resume", err);
  }

  @Override
  public void tell(BatchReport report) {
    boolean people = form == SensitivityForm.TEXT || form == SensitivityForm.MARKDOWN;
    BatchEnd.early(report, people ? out : err, err);
    SensitivityResults results = SensitivityResults.read(folder);
    out.print(form.text(results, TerminalWidth.columns()));
    FailureLines.print(results.manifest().failures(), folder, err);
    (people ? out : err).println("results: " + folder);
    out.flush();
    err.flush();
  }
}
