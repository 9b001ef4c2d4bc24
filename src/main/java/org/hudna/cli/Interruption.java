package org.hudna.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work end in good order when the process is told to stop (Ctrl-C, SIGTERM): it is asked to
 * stop, and the process waits until it is closed.
 */
final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  Interruption(Runnable stop) {
    hook = new Thread(() -> end(stop), "hudna-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process was told to stop. */
  boolean happened() {
    return happened;
  }

  @Override
  public void close() {
    done.countDown();
    if (!happened) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        happened = true;
      }
    }
  }

  private void end(Runnable stop) {
    happened = true;
    stop.run();
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
