package org.hudna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hudna.experiment.RunOutcome;

/** Tells how far a batch is: a bar on a terminal, else a line now and then. */
final class BatchProgress implements Consumer<RunOutcome>, AutoCloseable {
  private static final double NANOS = 1e9;
  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final long planned;
  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private final ProgressBar bar;
  private final long started;
  private long lastLine;
  private long done;
  private long failed;

  BatchProgress(long planned, PrintWriter err, boolean terminal) {
    this(planned, err, terminal, System::nanoTime);
  }

  BatchProgress(long planned, PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.planned = planned;
    this.err = err;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.lastLine = started;
    this.bar = terminal ? bar(planned) : null;
  }

  @Override
  public void accept(RunOutcome outcome) {
    done++;
    if (outcome instanceof RunOutcome.Failed broken) {
      failed++;
      err.println("run failed: " + broken.id().scenarioId() + " seed " + broken.id().seed());
    }
    long now = nanoTime.getAsLong();
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(" failed " + failed);
    } else if (now - lastLine >= LINE_EVERY_NANOS || done == planned) {
      lastLine = now;
      err.println(line((now - started) / NANOS));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private String line(double seconds) {
    double rate = done / Math.max(seconds, 1e-3);
    return String.format(
        Locale.ROOT,
        "runs %d/%d  %d %%  %.1f/s  failed %d  eta %.0f s",
        done,
        planned,
        100 * done / planned,
        rate,
        failed,
        (planned - done) / rate);
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
