package org.hudna.view;

import java.util.List;
import java.util.Locale;
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

  /** The title in small letters and dashes, for names of files. */
  String name() {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Hours at which the regular steps of the scenario end. */
  List<Double> steps() {
    int length = scenario.time().stepHours();
    return IntStream.rangeClosed(1, scenario.time().steps())
        .mapToObj(step -> (double) step * length)
        .toList();
  }
}
