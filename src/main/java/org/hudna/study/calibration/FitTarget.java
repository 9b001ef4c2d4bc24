package org.hudna.study.calibration;

/**
 * A number that a fit compares.
 *
 * @param transform scale on which it is compared
 * @param group number of the target of the study to which it belongs, from 0
 * @param weight above 0: the group's weight divided by its numbers
 * @param observed the number in the data
 */
public record FitTarget(Transform transform, int group, double weight, double observed) {

  /** The same with another observation. */
  FitTarget observing(double value) {
    return new FitTarget(transform, group, weight, value);
  }
}
