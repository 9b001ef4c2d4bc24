package org.hudna.study.sensitivity;

/** How much a metric answers to one key, by one of the methods. */
public sealed interface KeyIndex permits MorrisIndex, SobolIndex {

  /** What keys are ranked by: mu* or the total index; NaN if it cannot be said. */
  IndexEstimate importance();

  /** Trajectories or rows that could be used. */
  int used();
}
