package org.hudna.study.calibration;

import org.hudna.scenario.Parameter;

/** How a study is fitted. */
public record FitMethod(
    @Parameter(description = "Posterior (abc-smc) or best point (cma-es)", value = "abc-smc")
        Kind kind,
    @Parameter(
            description = "Model runs in all",
            unit = "runs",
            min = 20,
            max = 10_000_000,
            value = "20000")
        int runs,
    @Parameter(
            description = "abc-smc: draws of the first generation; absent: as many as population",
            unit = "runs",
            min = 20,
            max = 1_000_000,
            optional = true)
        Integer first,
    @Parameter(
            description = "Size of a generation; absent: 1000 for abc-smc, 4 + 3 ln n for cma-es",
            unit = "1",
            min = 4,
            max = 1_000_000,
            optional = true)
        Integer population,
    @Parameter(
            description = "abc-smc: share of a generation that is kept",
            unit = "1",
            min = 0.05,
            max = 0.95,
            value = "0.5")
        double keep,
    @Parameter(
            description = "abc-smc: ends when a smaller share of new trials is kept",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.05")
        double stopAcceptance,
    @Parameter(
            description = "abc-smc: ends when the tolerance is as small; 0 never",
            unit = "1",
            min = 0,
            max = 1e9,
            value = "0")
        double tolerance,
    @Parameter(description = "abc-smc: what a distance compares", value = "regression")
        SummaryKind summaries,
    @Parameter(
            description = "abc-smc: runs from the posterior at the end",
            unit = "runs",
            min = 0,
            max = 100_000,
            value = "400")
        int predictiveRuns,
    @Parameter(
            description = "Runs of a trial: 1 for abc-smc; cma-es 8 where absent",
            unit = "runs",
            min = 1,
            max = 1000,
            optional = true)
        Integer seedsPerTrial) {
  private static final int POPULATION = 1000;
  private static final int SEEDS = 8;

  /** The ways to fit. */
  public enum Kind {
    /** Approximate Bayesian computation: a posterior. */
    ABC_SMC,
    /** Evolution strategy: a point. */
    CMA_ES
  }

  /** The settings of a posterior with a total of runs. */
  public AbcSettings abc(int total) {
    int size = population == null ? POPULATION : population;
    return new AbcSettings(
        total,
        first == null ? size : first,
        size,
        keep,
        stopAcceptance,
        tolerance,
        summaries,
        predictiveRuns);
  }

  /** The settings of a search with a total of runs. */
  public EvolutionSettings evolution(int total, int dimensions) {
    int size = population == null ? 4 + (int) (3 * Math.log(dimensions)) : population;
    return new EvolutionSettings(total, seedsPerTrial == null ? SEEDS : seedsPerTrial, size);
  }
}
