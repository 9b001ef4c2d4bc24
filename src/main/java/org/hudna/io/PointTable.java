package org.hudna.io;

import java.io.IOException;
import java.util.Map;

/** What is made of the runs of a sweep when they are sorted by point. */
interface PointTable {
  /**
   * Takes a point; points come in their order.
   *
   * @param metrics by metric in the order of the constants and by replicate; NaN where there is no
   *     value
   */
  void add(int point, double[][] metrics) throws IOException;

  /** Completes the files; gives their SHA-256 by name. */
  Map<String, String> complete() throws IOException;
}
