package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import org.hudna.chart.FolderCharts;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ShellWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a command draws pictures of its tables, and how it does. */
final class ChartsOption {
  @Option(names = "--no-charts", description = "Draw no pictures of the results.")
  private boolean none;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Draws the pictures of a folder whose tables are whole, if they are wanted.
   *
   * @return false, with a line that says why, if they could not be drawn
   */
  boolean draw(Path folder, Function<Path, FolderCharts> charts) {
    if (none) {
      return true;
    }
    System.setProperty("java.awt.headless", "true");
    PrintWriter err = spec.commandLine().getErr();
    err.println("drawing charts ...");
    err.flush();
    try {
      charts.apply(folder).write(folder, any -> true);
      return true;
    } catch (IOException | FaultyInputException e) {
      err.println(
          "the tables are whole, but the charts could not be drawn, which 'hudna chart "
              + ShellWord.of(folder.toString())
              + "' tries again: "
              + e.getMessage());
      return false;
    }
  }
}
