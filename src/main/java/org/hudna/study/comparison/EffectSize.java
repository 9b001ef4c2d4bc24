package org.hudna.study.comparison;

/**
 * How large a difference is against the spread of runs; both are 0 where nothing differs.
 *
 * @param dz Cohen's dz: mean of the paired differences over their standard deviation; NaN with
 *     fewer than two pairs or if all pairs differ by the same amount
 * @param cliffsDelta Cliff's delta: probability that a run of the scenario is higher than one of
 *     the baseline minus the probability that it is lower, over all combinations; in [-1, 1]
 */
public record EffectSize(double dz, double cliffsDelta) {}
