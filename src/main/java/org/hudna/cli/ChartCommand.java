package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hudna.chart.ChartBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna chart}: the pictures of a batch again, from its tables. */
@Command(
    name = "chart",
    mixinStandardHelpOptions = true,
    description = "Draw all pictures of a batch folder again, as PNG and SVG.")
public final class ChartCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "Batch folder: the one with manifest.json.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    new ChartBook().write(folder);
    spec.commandLine().getOut().println("drew the charts of " + folder);
    return 0;
  }
}
