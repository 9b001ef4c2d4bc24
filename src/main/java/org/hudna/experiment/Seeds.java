package org.hudna.experiment;

import org.hudna.model.random.Keys;

/** Seeds of the replicates of a plan: the same in every scenario, so scenarios share their luck. */
@FunctionalInterface
public interface Seeds {

  /** The seed of a replicate; replicates are numbered from 1. */
  long of(int replicate);

  /**
   * Seeds that follow from a master seed. They have 53 bits, so that every program that reads
   * numbers keeps all of them.
   */
  static Seeds from(long masterSeed) {
    return replicate -> Keys.mix(masterSeed, replicate) >>> 11;
  }

  /** One seed as it is given, for a plan of one replicate. */
  static Seeds just(long runSeed) {
    return replicate -> runSeed;
  }
}
