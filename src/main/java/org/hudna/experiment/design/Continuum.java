package org.hudna.experiment.design;

/** Numbers without gaps that a key may take, each at a share of all. */
public interface Continuum {
  /**
   * The value at a share, as text.
   *
   * @param share in [0, 1); of a distribution it is a probability and above 0
   */
  String at(double share);

  /** What the numbers are, for people. */
  String text();
}
