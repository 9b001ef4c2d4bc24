package org.hudna.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.io.RowBytes;

/**
 * What a batch would take, from the first runs of its plan made into nowhere: one of each scenario
 * at least (of {@value #MOST_FIRST} points of a sweep), and then for some seconds more.
 */
final class Estimate {
  private static final double NANOS = 1e9;
  private static final double SECONDS = 5;
  private static final int MOST_FIRST = 24;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final double MEGABYTE = 1e6;

  private final Plan plan;
  private final LongSupplier nanoTime;
  private final RowBytes bytes;
  private final long started;
  private long made;
  private long warm;
  private double warmSeconds;
  private double seconds;

  private Estimate(Plan plan, boolean events, LongSupplier nanoTime) {
    this.plan = plan;
    this.nanoTime = nanoTime;
    this.bytes = new RowBytes(events);
    this.started = nanoTime.getAsLong();
  }

  /** Makes the runs. */
  static Estimate of(Plan plan, boolean events, int threads, LongSupplier nanoTime)
      throws IOException {
    Estimate estimate = new Estimate(plan, events, nanoTime);
    BatchRunner runner = new BatchRunner(plan, new Simulation(), estimate.bytes, threads);
    runner.run(outcome -> estimate.count(runner));
    return estimate;
  }

  private void count(BatchRunner runner) {
    made++;
    seconds = (nanoTime.getAsLong() - started) / NANOS;
    boolean eachOnce = made >= Math.min(MOST_FIRST, plan.scenarios().size());
    if (eachOnce && warm == 0) {
      warm = made;
      warmSeconds = seconds;
    }
    if (eachOnce && seconds >= SECONDS) {
      runner.stop();
    }
  }

  /** One line. */
  String text(int threads) {
    double share = (double) plan.runs() / made;
    return "estimate, from %d runs made into nowhere: %s on %d threads, %s of tables, %s more on the way; charts come on top"
        .formatted(
            made,
            time(secondsOfAll()),
            threads,
            size(share * bytes.kept()),
            size(share * bytes.passing()));
  }

  /** One line on time alone, for what keeps few tables. */
  String timeText(int threads) {
    return "estimate, from %d runs made into nowhere: %s on %d threads; charts come on top"
        .formatted(made, time(secondsOfAll()), threads);
  }

  /** The first runs are slower than all others, so they are left out if there are more. */
  private double secondsOfAll() {
    return made > warm
        ? warmSeconds + (plan.runs() - warm) * (seconds - warmSeconds) / (made - warm)
        : plan.runs() * seconds / made;
  }

  static String time(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    if (whole < MINUTE) {
      return "about " + whole + " s";
    }
    return whole < HOUR
        ? "about %d min %d s".formatted(whole / MINUTE, whole % MINUTE)
        : "about %d h %d min".formatted(whole / HOUR, whole % HOUR / MINUTE);
  }

  private static String size(double bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
