package org.hudna.study.calibration;

import org.hudna.scenario.ScenarioFamily;

/** A scenario in which the fitted keys have no values yet. */
@FunctionalInterface
public interface OpenFamily {

  /**
   * The scenario with values of the fitted keys; all its other open numbers stay open.
   *
   * @param values in the order of the parameters, in their units
   */
  ScenarioFamily at(double[] values);
}
