package org.hudna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells how far a fit is: a bar on a terminal, else a line now and then; and a line when a stage of
 * it is over.
 */
final class FitProgress implements IntConsumer, AutoCloseable {
  private static final double NANOS = 1e9;
  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final long planned;
  private final int known;
  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private final ProgressBar bar;
  private final long started;
  private long lastLine;
  private String stage;

  /**
   * Progress of a fit.
   *
   * @param planned runs at most
   * @param known runs of an earlier process, which take no time
   * @param stage what the fit does at first
   */
  FitProgress(
      long planned,
      int known,
      String stage,
      PrintWriter err,
      boolean terminal,
      LongSupplier nanoTime) {
    this.planned = planned;
    this.known = known;
    this.stage = stage;
    this.err = err;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.lastLine = started;
    this.bar = terminal ? bar(planned) : null;
  }

  /** Says what came of a stage, and what comes next. */
  void stage(String over, String next) {
    stage = next;
    err.println(over);
    err.flush();
    if (bar != null) {
      bar.setExtraMessage(" " + next);
    }
  }

  @Override
  public void accept(int made) {
    long now = nanoTime.getAsLong();
    if (bar != null) {
      bar.stepTo(made);
    } else if (now - lastLine >= LINE_EVERY_NANOS) {
      lastLine = now;
      err.println(line(made, (now - started) / NANOS));
      err.flush();
    }
  }

  private String line(int made, double seconds) {
    double rate = Math.max(1, made - known) / Math.max(seconds, 1e-3);
    return String.format(
        Locale.ROOT,
        "%s: runs %d/%d  %d %%  %.1f/s  eta %.0f s at most",
        stage,
        made,
        planned,
        100L * made / planned,
        rate,
        (planned - made) / rate);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static ProgressBar bar(long planned) {
    return new ProgressBarBuilder()
        .setTaskName("runs")
        .setInitialMax(planned)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(250)
        .build();
  }
}
