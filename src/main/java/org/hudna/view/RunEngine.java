package org.hudna.view;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.hudna.view.panel.RunHead;

/**
 * Takes the steps of a run on a thread of its own, as far as it is asked to. It draws nothing and
 * waits for no picture, so a run in the window is hardly slower than one without.
 */
final class RunEngine implements RunHead {
  private final BooleanSupplier step;
  private final DoubleSupplier known;
  private final BooleanSupplier ready;
  private final Consumer<RuntimeException> failure;
  private final Runnable end;
  private final Thread thread;
  private double target = Double.NEGATIVE_INFINITY;
  private boolean stepping;
  private boolean over;
  private boolean closed;

  /**
   * An engine that waits.
   *
   * @param step takes one step; false after the last one
   * @param known hours that the run has reached
   * @param ready whether steps may be taken now
   * @param end called on the engine's thread after the last step
   * @param failure takes what a step threw, on the engine's thread; no further step is taken
   */
  RunEngine(
      BooleanSupplier step,
      DoubleSupplier known,
      BooleanSupplier ready,
      Runnable end,
      Consumer<RuntimeException> failure) {
    this.step = step;
    this.known = known;
    this.ready = ready;
    this.end = end;
    this.failure = failure;
    this.thread = new Thread(this::work, "hudna-run");
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    while (await()) {
      boolean more = false;
      try {
        more = step.getAsBoolean();
      } catch (RuntimeException e) {
        failure.accept(e);
      } finally {
        rest(more);
      }
      if (!more) {
        end.run();
      }
    }
  }

  /** Waits for something to do; false when the engine is closed. */
  private synchronized boolean await() {
    while (!closed && (over || known.getAsDouble() >= target || !ready.getAsBoolean())) {
      target = Double.NEGATIVE_INFINITY;
      try {
        wait();
      } catch (InterruptedException e) {
        closed = true;
      }
    }
    stepping = !closed;
    return stepping;
  }

  private synchronized void rest(boolean more) {
    stepping = false;
    over |= !more;
    notifyAll();
  }

  @Override
  public synchronized void advanceTo(double hours) {
    target = hours;
    notifyAll();
  }

  @Override
  public synchronized void halt() {
    target = Double.NEGATIVE_INFINITY;
    while (stepping && Thread.currentThread() != thread) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public synchronized boolean ended() {
    return over;
  }

  /** Says that no step is to be taken until the run starts again. */
  synchronized void finish() {
    halt();
    over = true;
  }

  /** Says that the run starts again. */
  synchronized void restart() {
    halt();
    over = false;
  }

  /** Ends the thread, and waits for it. */
  void close() {
    synchronized (this) {
      halt();
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
