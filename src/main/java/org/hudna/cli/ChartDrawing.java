package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import org.hudna.chart.FolderCharts;
import org.hudna.io.FaultyInputException;

/** Draws the pictures of a folder whose tables are whole. */
final class ChartDrawing {
  private ChartDrawing() {}

  /**
   * Draws them all.
   *
   * @param again the command or option that tries again, in a line about what went wrong
   * @return false, with that line, if they could not be drawn
   */
  static boolean draw(
      Path folder, Function<Path, ? extends FolderCharts> charts, String again, PrintWriter err) {
    System.setProperty("java.awt.headless", "true");
    err.println("drawing charts ...");
    err.flush();
    try {
      charts.apply(folder).write(folder, any -> true);
      return true;
    } catch (IOException | FaultyInputException e) {
      err.println(
          "the tables are whole, but the charts could not be drawn, which %s tries again: %s"
              .formatted(again, e.getMessage()));
      return false;
    }
  }
}
