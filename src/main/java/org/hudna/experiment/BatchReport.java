package org.hudna.experiment;

/** How many runs a batch planned, completed and lost. */
public record BatchReport(long planned, long completed, long failed) {

  /** Whether it ended before all planned runs. */
  public boolean endedEarly() {
    return completed + failed < planned;
  }
}
