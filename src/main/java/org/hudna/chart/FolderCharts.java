package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The charts of a folder of results. */
public interface FolderCharts {
  /** Names of files without ending. */
  List<String> names();

  /**
   * Writes pictures into {@code charts/} of a folder, each as PNG and SVG.
   *
   * @return how many were written
   */
  int write(Path folder, Predicate<String> wanted) throws IOException;
}
