package org.hudna.study.score;

/**
 * How often observations were in the central interval of their forecast, by two rules.
 *
 * <p>The plain rule asks whether the observation is in the interval, ends included. It is what a
 * reader of an interval sees. Of counts it is too kind: where nearly all draws are 0, the interval
 * from 0 to 0 of any level holds every 0.
 *
 * <p>The randomised rule asks whether the {@link Pit} is from alpha / 2 to 1 - alpha / 2. A
 * calibrated forecast meets the level by it, of counts too; so it is the one to judge by.
 *
 * @param percent the level
 * @param cases number of observations
 * @param plain share by the plain rule, 0 to 1; NaN without cases
 * @param randomised share by the randomised rule, 0 to 1; NaN without cases
 */
public record Coverage(int percent, int cases, double plain, double randomised) {}
