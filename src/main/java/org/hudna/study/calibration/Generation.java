package org.hudna.study.calibration;

/**
 * How far a fit is after a generation of trials.
 *
 * @param number from 1: the draws from the prior
 * @param runs made up to its end
 * @param tolerance the largest distance that was kept; without unit
 * @param best the least distance so far
 * @param acceptance share of the generation's trials nearer than the tolerance before; 1 at first
 * @param effectiveSize effective sample size of the weights
 */
public record Generation(
    int number, int runs, double tolerance, double best, double acceptance, double effectiveSize) {}
