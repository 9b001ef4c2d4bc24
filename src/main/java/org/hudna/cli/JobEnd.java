package org.hudna.cli;

import org.hudna.experiment.BatchReport;

/** What is done and said when the runs of a sweep or sensitivity analysis are over. */
interface JobEnd {
  /** Draws the pictures; false, and a line that says why, if that does not work. */
  boolean draw();

  /** Says what came of it. */
  void tell(BatchReport report);
}
