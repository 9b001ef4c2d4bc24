package org.hudna.scenario;

/** A scenario whose uncertain parameters are still open: each replicate draws its own values. */
public interface ScenarioFamily {

  /** The scenario's id: the name of its file without ending. */
  String id();

  /** The theatre, the same for every replicate. */
  Theatre theatre();

  /** The scenario with every uncertain parameter at its median, for titles and displays. */
  Scenario central();

  /**
   * The scenario with the values of one replicate.
   *
   * @param runSeed seed of the replicate; a parameter's draw depends on it and on the parameter's
   *     path alone, so scenarios share their luck
   */
  Scenario draw(long runSeed);
}
