package org.hudna.model.world;

/** A daily count that remembers yesterday and its mean over the run-in. */
public final class Tally {
  private double today;
  private double yesterday;
  private boolean closed;
  private double runInSum;
  private int runInDays;

  /** Counts. */
  public void add(double amount) {
    today += amount;
  }

  /** What has been counted today. */
  public double today() {
    return today;
  }

  /** What was counted on the last day that closed. */
  public double yesterday() {
    return yesterday;
  }

  /** Mean per day over the run-in; 0 if there was none. */
  public double runInMean() {
    return runInDays == 0 ? 0 : runInSum / runInDays;
  }

  /** Yesterday's count against the mean of the run-in; 0 if nothing was counted there. */
  public double yesterdayRatio() {
    return runInMean() == 0 ? 0 : yesterday / runInMean();
  }

  /** Whether a day has closed since the count began, or began anew. */
  public boolean closed() {
    return closed;
  }

  /** Begins anew and keeps only the mean of the run-in. */
  public void restart() {
    today = 0;
    yesterday = 0;
    closed = false;
  }

  /** Closes the day; in the run-in it enters the mean. */
  public void closeDay(boolean runIn) {
    if (runIn) {
      runInSum += today;
      runInDays++;
    }
    closed = true;
    yesterday = today;
    today = 0;
  }
}
