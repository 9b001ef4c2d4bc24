package org.hudna.study.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.hudna.model.random.Keys;

/**
 * Makes the runs of a fit on a fixed number of threads. Runs are numbered in the order in which
 * they are asked for, delivered in that order, and the seed of a run follows from a number, so
 * nothing depends on the threads. A run that breaks off has no targets.
 */
public final class Trials implements AutoCloseable {
  private static final int AHEAD = 4;

  private final TrialModel model;
  private final long seed;
  private final TrialLog log;
  private final ExecutorService pool;
  private final int threads;
  private final IntConsumer progress;
  private volatile boolean stopped;
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private String failure;

  /**
   * Runs of a model.
   *
   * @param seed master seed of the fit
   * @param threads at least 1
   * @param progress told of the number of runs that are there, after each
   */
  public Trials(TrialModel model, long seed, int threads, TrialLog log, IntConsumer progress) {
    this.model = model;
    this.seed = seed;
    this.log = log;
    this.threads = threads;
    this.progress = progress;
    this.pool = Executors.newFixedThreadPool(threads, Trials::thread);
  }

  /** Runs made so far, those that broke off among them. */
  public int made() {
    return made.get();
  }

  /** Runs that broke off. */
  public int failed() {
    return failed.get();
  }

  /** How the first run that broke off did so; null if none did. */
  public String failure() {
    return failure;
  }

  /** Starts no more runs: the call that is under way throws {@link FitStoppedException}. */
  public void stop() {
    stopped = true;
  }

  /** One run at each place, each with a seed that no other run of the fit has. */
  public List<Trial> each(List<double[]> places) {
    int first = made.get();
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      jobs.add(new Job(first + i, places.get(i), seed(first + i)));
    }
    return run(jobs);
  }

  /** Runs at one place with seeds 0 to {@code seeds - 1}: the same at whatever place. */
  public List<Trial> repeated(double[] place, int seeds) {
    int first = made.get();
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      jobs.add(new Job(first + i, place, seed(i)));
    }
    return run(jobs);
  }

  private long seed(int number) {
    return Keys.mix(Keys.mix(Keys.of("trial"), seed), number) >>> 11;
  }

  private List<Trial> run(List<Job> jobs) {
    Queue<Future<Outcome>> ahead = new ArrayDeque<>();
    List<Trial> trials = new ArrayList<>();
    int next = 0;
    while (trials.size() < jobs.size()) {
      while (!stopped && next < jobs.size() && ahead.size() < threads * AHEAD) {
        Job job = jobs.get(next++);
        ahead.add(pool.submit(() -> outcome(job)));
      }
      if (ahead.isEmpty()) {
        throw new FitStoppedException();
      }
      trials.add(deliver(jobs.get(trials.size()), await(ahead.remove())));
    }
    return trials;
  }

  private Trial deliver(Job job, Outcome outcome) {
    Trial trial = new Trial(job.z, outcome.targets);
    if (!outcome.known) {
      log.add(job.number, trial, job.seed);
    }
    if (!trial.complete()) {
      failed.incrementAndGet();
      failure = failure == null ? "run " + job.number + ": " + outcome.error : failure;
    }
    progress.accept(made.incrementAndGet());
    return trial;
  }

  private Outcome outcome(Job job) {
    double[] known = log.find(job.number, job.z, job.seed);
    if (known != null) {
      return new Outcome(known, true, "it broke off in an earlier process");
    }
    try {
      return new Outcome(model.targets(job.z, job.seed), false, null);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Outcome(new double[0], false, e.toString().replaceAll("\\s+", " "));
    }
  }

  private static Outcome await(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while runs were under way", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hudna-trial");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private record Job(int number, double[] z, long seed) {}

  private record Outcome(double[] targets, boolean known, String error) {}
}
