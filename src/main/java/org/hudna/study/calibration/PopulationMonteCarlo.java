package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.model.random.Keys;

/**
 * Adaptive population Monte Carlo for approximate Bayesian computation (Lenormand, Jabot & Deffuant
 * 2013): of N particles the alpha N nearest to the data are kept, N - alpha N new ones are proposed
 * around them, and so on until few of the new ones are near enough or the runs are used up. The
 * first generation may be larger than N. Where fewer runs are left than a generation has, the last
 * one is smaller, but not by more than three quarters.
 *
 * <p>Each trial is one run of the model, one pseudo data set, with a seed of its own. Averages over
 * several seeds, or the same seeds in all trials, would have less chance in them than the one
 * history that was observed, and the posterior would come out too narrow.
 */
public final class PopulationMonteCarlo {
  private static final int SMALLEST_PART = 4;

  private final FitProblem problem;
  private final AbcSettings settings;
  private final Trials trials;
  private final long seed;
  private final Consumer<Generation> listener;

  /**
   * A fit.
   *
   * @param seed of all places; the trials have seeds of their own
   * @param listener told of each generation
   */
  public PopulationMonteCarlo(
      FitProblem problem,
      AbcSettings settings,
      Trials trials,
      long seed,
      Consumer<Generation> listener) {
    this.problem = problem;
    this.settings = settings;
    this.trials = trials;
    this.seed = seed;
    this.listener = listener;
  }

  /**
   * Fits.
   *
   * @throws IllegalStateException if fewer runs of the first generation end than are to be kept
   */
  public AbcFit run() {
    return after(first());
  }

  /** Independent draws from the prior with their runs. */
  List<Trial> first() {
    UniformRandomProvider rng = generator(1);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < settings.first(); i++) {
      places.add(normal.samples(problem.dimensions()).toArray());
    }
    return trials.each(places);
  }

  /** Fits with a first generation that is there already. */
  AbcFit after(List<Trial> first) {
    if (first.stream().filter(Trial::complete).count() < settings.kept()) {
      throw new IllegalStateException(
          "expected %d complete runs of the prior at least, found %d; %s"
              .formatted(
                  settings.kept(),
                  first.stream().filter(Trial::complete).count(),
                  trials.failure()));
    }
    Summaries summaries = new Summaries(problem, settings.summaries(), first);
    List<Generation> generations = new ArrayList<>();
    Population population = Population.nearest(priorParticles(first, summaries), settings.kept());
    int used = first.size();
    double acceptance = 1;
    tell(generations, population, used, acceptance);
    while (goesOn(population, acceptance, used)) {
      int size = Math.min(batch(), settings.generationRuns() - used);
      List<Particle> proposed = proposed(population, summaries, size, generations.size() + 1);
      double before = population.tolerance();
      acceptance = proposed.stream().filter(p -> p.distance() < before).count() / (double) size;
      List<Particle> all = new ArrayList<>(population.particles());
      all.addAll(proposed);
      population = Population.nearest(all, settings.kept());
      used += size;
      tell(generations, population, used, acceptance);
    }
    Posterior posterior = LinearAdjustment.of(population, summaries.observed());
    List<double[]> places = posterior.draw(settings.predictive(), generator(0));
    return new AbcFit(first, List.copyOf(generations), posterior, trials.each(places));
  }

  private boolean goesOn(Population population, double acceptance, int used) {
    return acceptance >= settings.stopAcceptance()
        && population.tolerance() > settings.tolerance()
        && settings.generationRuns() - used >= Math.max(1, batch() / SMALLEST_PART);
  }

  private int batch() {
    return settings.population() - settings.kept();
  }

  private static List<Particle> priorParticles(List<Trial> first, Summaries summaries) {
    List<Particle> particles = new ArrayList<>();
    for (Trial trial : first) {
      if (trial.complete()) {
        particles.add(particle(trial, 1, summaries));
      }
    }
    return particles;
  }

  private List<Particle> proposed(
      Population population, Summaries summaries, int size, int generation) {
    UniformRandomProvider rng = generator(generation);
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(population.propose(rng));
    }
    List<Particle> particles = new ArrayList<>();
    for (Trial trial : trials.each(places)) {
      if (trial.complete()) {
        particles.add(particle(trial, population.weight(trial.z()), summaries));
      }
    }
    return particles;
  }

  private static Particle particle(Trial trial, double weight, Summaries summaries) {
    double[] values = summaries.of(trial.targets());
    return new Particle(trial.z(), weight, values, summaries.distance(values));
  }

  private void tell(
      List<Generation> generations, Population population, int used, double acceptance) {
    double[] weights = population.particles().stream().mapToDouble(Particle::weight).toArray();
    Generation generation =
        new Generation(
            generations.size() + 1,
            used,
            population.tolerance(),
            population.best(),
            acceptance,
            WeightedSample.effectiveSize(weights));
    generations.add(generation);
    listener.accept(generation);
  }

  private UniformRandomProvider generator(int generation) {
    return RandomSource.XO_SHI_RO_256_PP.create(
        Keys.mix(Keys.mix(Keys.of("places"), seed), generation));
  }
}
