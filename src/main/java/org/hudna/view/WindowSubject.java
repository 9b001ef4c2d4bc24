package org.hudna.view;

import java.util.List;
import java.util.stream.IntStream;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/**
 * What a window shows.
 *
 * @param title of the window
 * @param command line that opens the same window again; null if there is none
 */
record WindowSubject(Scenario scenario, Theatre theatre, String title, String command) {

  /** Hours at which the regular steps of the scenario end. */
  List<Double> steps() {
    int length = scenario.time().stepHours();
    return IntStream.rangeClosed(1, scenario.time().steps())
        .mapToObj(step -> (double) step * length)
        .toList();
  }
}
