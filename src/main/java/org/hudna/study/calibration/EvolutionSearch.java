package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.hudna.study.score.Crps;
import org.hudna.study.score.SortedDraws;

/**
 * Searches for the point with the best score by evolution of a normal law with adapted covariance
 * (CMA-ES, Hansen & Ostermeier 2001), on the standard normal scale within three standard deviations
 * of the prior. The score is the weighted mean over the targets of the study of the continuous
 * ranked probability score of their numbers, on their scales of comparison, divided by that of the
 * prior median. All trials have the same seeds (common random numbers), so their differences are
 * those of the parameters; that also means that the best point fits these seeds a little too well.
 */
public final class EvolutionSearch {
  private static final double BOUND = 3;
  private static final double STEP = 0.7;
  private static final double FAILED = 1e6;

  private final FitProblem problem;
  private final EvolutionSettings settings;
  private final Trials trials;
  private final long seed;
  private final Consumer<EvolutionFit.Step> listener;
  private final List<EvolutionFit.Step> trace = new ArrayList<>();
  private double[] scales;
  private double[] best;
  private List<Trial> bestRuns;
  private double least = Double.POSITIVE_INFINITY;

  /**
   * A search.
   *
   * @param listener told of each trial
   */
  public EvolutionSearch(
      FitProblem problem,
      EvolutionSettings settings,
      Trials trials,
      long seed,
      Consumer<EvolutionFit.Step> listener) {
    this.problem = problem;
    this.settings = settings;
    this.trials = trials;
    this.seed = seed;
    this.listener = listener;
  }

  /**
   * Searches until the runs are used up.
   *
   * @throws IllegalStateException if the runs of the prior median break off
   */
  public EvolutionFit run() {
    double[] middle = new double[problem.dimensions()];
    scales = scales(trials.repeated(middle, settings.seedsPerTrial()));
    CMAESOptimizer optimizer =
        new CMAESOptimizer(
            Integer.MAX_VALUE, 0, true, 0, 0, new MersenneTwister(seed), false, null);
    try {
      optimizer.optimize(
          new MaxEval(Math.max(1, settings.trials() - 1)),
          new ObjectiveFunction(this::score),
          GoalType.MINIMIZE,
          new CMAESOptimizer.PopulationSize(settings.population()),
          new CMAESOptimizer.Sigma(filled(STEP)),
          new InitialGuess(middle),
          new SimpleBounds(filled(-BOUND), filled(BOUND)));
    } catch (TooManyEvaluationsException e) {
      // the runs are used up, as planned
    }
    return new EvolutionFit(best, least, List.copyOf(trace), bestRuns);
  }

  private double[] filled(double value) {
    double[] all = new double[problem.dimensions()];
    Arrays.fill(all, value);
    return all;
  }

  private double score(double[] place) {
    double[] z = place.clone();
    List<Trial> runs = trials.repeated(z, settings.seedsPerTrial());
    double score = runs.stream().allMatch(Trial::complete) ? score(runs) : FAILED;
    if (score < least) {
      least = score;
      best = z;
      bestRuns = runs;
    }
    EvolutionFit.Step step = new EvolutionFit.Step(trace.size() + 1, z, score, least);
    trace.add(step);
    listener.accept(step);
    return score;
  }

  private double score(List<Trial> runs) {
    double[] scores = byGroup(runs);
    double sum = 0;
    double weights = 0;
    for (int group = 0; group < scores.length; group++) {
      double weight = weight(group);
      sum += weight * scores[group] / scales[group];
      weights += weight;
    }
    return sum / weights;
  }

  private double weight(int group) {
    return problem.targets().stream()
        .filter(target -> target.group() == group)
        .mapToDouble(FitTarget::weight)
        .sum();
  }

  private double[] scales(List<Trial> runs) {
    if (!runs.stream().allMatch(Trial::complete)) {
      throw new IllegalStateException("the prior median breaks off: " + trials.failure());
    }
    return Arrays.stream(byGroup(runs)).map(score -> score > 0 ? score : 1).toArray();
  }

  /** The mean score of the numbers of each group. */
  private double[] byGroup(List<Trial> runs) {
    double[][] values =
        runs.stream().map(run -> problem.transformed(run.targets())).toArray(double[][]::new);
    int groups = problem.targets().stream().mapToInt(FitTarget::group).max().orElse(0) + 1;
    double[] sums = new double[groups];
    int[] counts = new int[groups];
    for (int k = 0; k < problem.targets().size(); k++) {
      int number = k;
      FitTarget target = problem.targets().get(k);
      double[] members = Arrays.stream(values).mapToDouble(row -> row[number]).toArray();
      double observed = target.transform().of(target.observed());
      sums[target.group()] += Crps.of(SortedDraws.of(members), observed).fair();
      counts[target.group()]++;
    }
    for (int group = 0; group < groups; group++) {
      sums[group] /= counts[group];
    }
    return sums;
  }
}
