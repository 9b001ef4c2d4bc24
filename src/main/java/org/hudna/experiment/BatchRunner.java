package org.hudna.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Carries out a plan on a fixed number of threads. Results are delivered in the order of the plan,
 * whatever the number of threads; at most {@value #AHEAD} finished runs for each thread wait for
 * their turn, so the memory that is used does not grow with the plan.
 */
public final class BatchRunner {
  private static final int AHEAD = 4;

  private final Plan plan;
  private final RunExecution execution;
  private final int threads;
  private volatile boolean stopped;

  /** A runner of a plan on {@code threads} threads, at least 1. */
  public BatchRunner(Plan plan, Simulator simulator, RunOutput output, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, found " + threads);
    }
    this.plan = plan;
    this.execution = new RunExecution(plan, simulator, output);
    this.threads = threads;
  }

  /** Starts no more runs; those under way are still finished and delivered. */
  public void stop() {
    stopped = true;
  }

  /**
   * Carries the plan out.
   *
   * @param progress told of each outcome after its delivery
   * @throws IOException if a result cannot be delivered; the batch then ends
   */
  public BatchReport run(Consumer<RunOutcome> progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, BatchRunner::thread);
    try {
      return deliverAll(pool, progress);
    } finally {
      pool.shutdownNow();
    }
  }

  private BatchReport deliverAll(ExecutorService pool, Consumer<RunOutcome> progress)
      throws IOException {
    Queue<Future<RunExecution.Finished>> ahead = new ArrayDeque<>();
    long next = 0;
    long completed = 0;
    long failed = 0;
    while (true) {
      while (!stopped && next < plan.runs() && ahead.size() < threads * AHEAD) {
        RunId run = plan.run(next++);
        ahead.add(pool.submit(() -> execution.execute(run)));
      }
      if (ahead.isEmpty()) {
        return new BatchReport(plan.runs(), completed, failed);
      }
      RunExecution.Finished finished = await(ahead.remove());
      finished.delivery().deliver();
      if (finished.outcome() instanceof RunOutcome.Failed) {
        failed++;
      } else {
        completed++;
      }
      progress.accept(finished.outcome());
    }
  }

  private static RunExecution.Finished await(Future<RunExecution.Finished> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while runs were under way", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run could not be recorded", e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hudna-run");
    thread.setDaemon(true);
    return thread;
  }
}
