package org.hudna.study.calibration;

import java.util.List;

/**
 * What approximate Bayesian computation found.
 *
 * @param first the draws from the prior with their runs
 * @param generations one by one
 * @param posterior adjusted by regression
 * @param predictive runs at places from the posterior with new seeds
 */
public record AbcFit(
    List<Trial> first, List<Generation> generations, Posterior posterior, List<Trial> predictive) {}
