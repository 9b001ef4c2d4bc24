package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.model.random.Keys;

/**
 * Tests a fit on histories that the model made itself, so that the truth is known: how often does
 * the central 80 % interval hold it? The truths are drawn from the prior, so over many histories it
 * is about 80 % where the posterior is right, however little the data say. All histories share the
 * runs of the first generation, which are draws from the prior whatever the data; the generations
 * after it are each history's own.
 */
public final class KnownTruth {
  /** Probability below the interval, and above it. */
  public static final double TAIL = 0.1;

  private final FitProblem problem;
  private final AbcSettings settings;
  private final Trials trials;
  private final long seed;

  /** A test with the settings of each history's fit. */
  public KnownTruth(FitProblem problem, AbcSettings settings, Trials trials, long seed) {
    this.problem = problem;
    this.settings = settings;
    this.trials = trials;
    this.seed = seed;
  }

  /**
   * Makes and fits histories.
   *
   * @param progress told of each history when it is fitted
   * @throws IllegalStateException if the run of a history breaks off
   */
  public List<Row> run(int histories, Consumer<Integer> progress) {
    List<Trial> first = monteCarlo(problem, 0).first();
    List<Trial> truths = trials.each(truths(histories));
    List<Row> rows = new ArrayList<>();
    for (int h = 0; h < histories; h++) {
      Trial truth = truths.get(h);
      if (!truth.complete()) {
        throw new IllegalStateException("a history breaks off: " + trials.failure());
      }
      FitProblem made = problem.observing(truth.targets());
      rows.addAll(rows(h + 1, truth.z(), monteCarlo(made, h + 1).after(first).posterior()));
      progress.accept(h + 1);
    }
    return rows;
  }

  private List<double[]> truths(int histories) {
    ZigguratSampler.NormalizedGaussian normal =
        ZigguratSampler.NormalizedGaussian.of(
            RandomSource.XO_SHI_RO_256_PP.create(Keys.mix(Keys.of("truths"), seed)));
    List<double[]> truths = new ArrayList<>();
    for (int h = 0; h < histories; h++) {
      truths.add(normal.samples(problem.dimensions()).toArray());
    }
    return truths;
  }

  private PopulationMonteCarlo monteCarlo(FitProblem fitted, int history) {
    return new PopulationMonteCarlo(
        fitted, settings, trials, Keys.mix(seed, history), generation -> {});
  }

  private static List<Row> rows(int history, double[] truth, Posterior posterior) {
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < truth.length; d++) {
      WeightedSample sample = posterior.of(d);
      rows.add(new Row(history, d, truth[d], sample.quantile(TAIL), sample.quantile(1 - TAIL)));
    }
    return rows;
  }

  /**
   * One parameter of one history, all on the standard normal scale.
   *
   * @param history from 1
   * @param parameter from 0
   * @param low lower end of the central 80 % interval
   * @param high its upper end
   */
  public record Row(int history, int parameter, double truth, double low, double high) {

    /** Whether the interval holds the truth. */
    public boolean inside() {
      return low <= truth && truth <= high;
    }
  }
}
