package org.hudna.experiment.design;

/** Places points in the unit cube, one by one. */
@FunctionalInterface
public interface Sampler {
  /** The share of each dimension, in [0, 1), of a point counted from 0. */
  double[] at(int point);
}
