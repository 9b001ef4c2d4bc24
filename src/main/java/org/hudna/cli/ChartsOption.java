package org.hudna.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.hudna.chart.FolderCharts;
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
    String again = "'hudna chart " + ShellWord.of(folder.toString()) + "'";
    return none || ChartDrawing.draw(folder, charts, again, spec.commandLine().getErr());
  }
}
