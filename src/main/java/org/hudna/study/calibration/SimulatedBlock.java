package org.hudna.study.calibration;

import java.time.LocalDate;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/**
 * Days of a case that one run of the model makes.
 *
 * @param family what is run
 * @param theatre where, with its rates
 * @param start day on which the run starts
 * @param first first day that counts
 * @param last last day that counts
 */
public record SimulatedBlock(
    OpenFamily family, Theatre theatre, LocalDate start, LocalDate first, LocalDate last) {

  ScenarioFamily at(double[] values) {
    return family.at(values);
  }

  /** The day of the case on which a day of the run falls; -1 for a day that does not count. */
  int dayOfCase(int dayOfRun, LocalDate firstOfCase) {
    LocalDate date = start.plusDays(dayOfRun);
    boolean counts = !date.isBefore(first) && !date.isAfter(last);
    return counts ? (int) (date.toEpochDay() - firstOfCase.toEpochDay()) : -1;
  }
}
