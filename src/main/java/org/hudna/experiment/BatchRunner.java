package org.hudna.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
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
  private Stopping stopping = Stopping.NEVER;
  private Stopping.Values values = (scenario, metric) -> new double[0];
  private final AtomicLong completed = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
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

  /** Leaves out the first runs of the plan, which an earlier process delivered. */
  public BatchRunner after(long earlierCompleted, long earlierFailed) {
    completed.set(earlierCompleted);
    failed.set(earlierFailed);
    return this;
  }

  /** Ends the plan as soon as a look at the values says that there are enough replicates. */
  public BatchRunner until(Stopping rule, Stopping.Values delivered) {
    stopping = rule;
    values = delivered;
    return this;
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
      long planned = deliverAll(pool, progress);
      return new BatchReport(planned, completed.get(), failed.get());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Returns the number of runs that the plan came to. */
  private long deliverAll(ExecutorService pool, Consumer<RunOutcome> progress) throws IOException {
    Queue<Future<RunExecution.Finished>> ahead = new ArrayDeque<>();
    long next = completed.get() + failed.get();
    long look = lookFrom(next);
    while (true) {
      while (!stopped && next < look && ahead.size() < threads * AHEAD) {
        RunId run = plan.run(next++);
        ahead.add(pool.submit(() -> execution.execute(run)));
      }
      if (!ahead.isEmpty()) {
        deliver(await(ahead.remove()), progress);
      } else if (stopped || next >= plan.runs()) {
        return plan.runs();
      } else if (stopping.enough(replicates(look), values)) {
        return look;
      } else {
        look = lookAfter(replicates(look));
      }
    }
  }

  private void deliver(RunExecution.Finished finished, Consumer<RunOutcome> progress)
      throws IOException {
    finished.delivery().deliver();
    boolean broken = finished.outcome() instanceof RunOutcome.Failed;
    (broken ? failed : completed).incrementAndGet();
    progress.accept(finished.outcome());
  }

  /** The next look when some runs are delivered; it may be due at once. */
  private long lookFrom(long delivered) {
    int whole = replicates(delivered);
    boolean due = whole > 0 && delivered == whole * (long) plan.scenarios().size();
    return lookAfter(due ? whole - 1 : whole);
  }

  private long lookAfter(int replicates) {
    long look = stopping.nextLook(replicates);
    if (look <= replicates) {
      throw new IllegalStateException("expected a look after " + replicates + ", found " + look);
    }
    return Math.min(look, plan.replicates()) * plan.scenarios().size();
  }

  private int replicates(long runs) {
    return (int) (runs / plan.scenarios().size());
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
