package org.hudna.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.TimeFrame;

/**
 * What a window shows.
 *
 * @param title of the window
 * @param command line that opens the same window again; null if there is none
 */
record WindowSubject(Scenario scenario, Theatre theatre, String title, String command) {

  /** The title in small letters and dashes, for names of files. */
  String name() {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Hours at which the regular steps of the scenario end. */
  List<Double> steps() {
    return steps(scenario.time());
  }

  /** Hours at which the regular steps of a period end. */
  static List<Double> steps(TimeFrame time) {
    return IntStream.rangeClosed(1, time.steps())
        .mapToObj(step -> (double) step * time.stepHours())
        .toList();
  }
}
