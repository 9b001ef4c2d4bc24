package org.hudna.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works off tasks side by side: no more than two, as each holds the tables of a scenario. */
final class TwoThreads {
  private static final int MOST = 2;

  private TwoThreads() {}

  /**
   * Results in the order of the tasks, whichever ends first.
   *
   * @throws IOException that of a task
   */
  static <T> List<T> all(List<Callable<T>> tasks) throws IOException {
    int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> task : pool.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while drawing", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof OutOfMemoryError) {
      return new IOException(
          "too little memory for so many runs, see HUDNA_JAVA_OPTS=-Xmx2g", e.getCause());
    }
    if (e.getCause() instanceof RuntimeException failure) {
      throw failure;
    }
    return e.getCause() instanceof IOException failure
        ? failure
        : new IOException("cannot draw", e.getCause());
  }
}
