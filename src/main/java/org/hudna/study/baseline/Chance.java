package org.hudna.study.baseline;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.hudna.model.random.Keys;

/**
 * Chance that is found by keys, never by the order of calls: a member's luck does not hang on how
 * many members there are, nor a day's on how many days.
 *
 * @param key what all keys so far mix to
 */
record Chance(long key) {

  /** All chance of one baseline. */
  static Chance of(long seed, String baseline) {
    return new Chance(Keys.mix(seed, Keys.of(baseline)));
  }

  /** The chance of a part: a member, a day, an area. */
  Chance of(long part) {
    return new Chance(Keys.mix(key, part));
  }

  /** A generator at its beginning. */
  UniformRandomProvider generator() {
    return new SplitMix64(key);
  }

  /**
   * One of the two whole numbers beside a value, with probabilities that keep its mean.
   *
   * @param uniform uniform in [0, 1)
   */
  static int round(double value, double uniform) {
    return (int) Math.floor(value + uniform);
  }
}
