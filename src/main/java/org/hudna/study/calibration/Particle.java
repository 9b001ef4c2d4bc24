package org.hudna.study.calibration;

/**
 * A place of the parameters with what a run there came to.
 *
 * @param weight density of the prior over that of the law from which the place was proposed
 */
record Particle(double[] z, double weight, double[] summaries, double distance) {}
