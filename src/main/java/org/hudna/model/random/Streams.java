package org.hudna.model.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;

/**
 * All chance of one run. A stream is found by its key, never by the order of calls, so a change in
 * one place of a scenario does not shift the luck of another (common random numbers).
 */
public class Streams {
  private final long runSeed;

  /** Streams of a run; equal seeds give equal streams. */
  public Streams(long runSeed) {
    this.runSeed = Keys.mix(runSeed ^ 0x6a09e667f3bcc909L);
  }

  /**
   * A stream at its beginning.
   *
   * @param agent number of who decides, from {@link Keys#of(String)}
   * @param second the instant, in seconds since the start of the scenario
   */
  public UniformRandomProvider at(Decision decision, long agent, long second) {
    return new SplitMix64(Keys.mix(Keys.mix(runSeed ^ decision.key(), agent), second));
  }

  /** A stream that does not depend on an instant. */
  public UniformRandomProvider at(Decision decision, long agent) {
    return at(decision, agent, -1);
  }
}
