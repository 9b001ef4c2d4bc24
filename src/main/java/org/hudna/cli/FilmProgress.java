package org.hudna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Tells now and then how far a film is. */
final class FilmProgress implements IntConsumer {
  private static final double NANOS = 1e9;
  private static final long LINE_EVERY_NANOS = 5_000_000_000L;

  private final int frames;
  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private final long started;
  private long lastLine;

  FilmProgress(int frames, PrintWriter err) {
    this(frames, err, System::nanoTime);
  }

  FilmProgress(int frames, PrintWriter err, LongSupplier nanoTime) {
    this.frames = frames;
    this.err = err;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.lastLine = started;
  }

  @Override
  public void accept(int done) {
    long now = nanoTime.getAsLong();
    if (now - lastLine < LINE_EVERY_NANOS && done != frames) {
      return;
    }
    lastLine = now;
    double rate = done / Math.max((now - started) / NANOS, 1e-3);
    err.println(
        String.format(
            Locale.ROOT,
            "pictures %d/%d  %d %%  %.1f/s  eta %.0f s",
            done,
            frames,
            100L * done / frames,
            rate,
            (frames - done) / rate));
  }
}
