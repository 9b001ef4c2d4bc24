package org.hudna.io;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.history.Crosswalk;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.study.calibration.DayCounts;

/**
 * Observed events with the spellings of the theatre that they are told of.
 *
 * @param events all of a file
 */
record EventData(ObservedEvents events, Crosswalk crosswalk) {

  /**
   * The events of a file by the tables of a scenario's theatre.
   *
   * @throws FaultyInputException if the file or a table is faulty
   */
  static EventData read(Path file, ResolvedScenario scenario) {
    Origin named = scenario.origins().get("/theatre");
    Path folder = TheatreFinder.find(named.file(), scenario.theatre().id(), named);
    GedEventReader reader = GedEventReader.forTheatre(folder);
    return new EventData(reader.read(file), reader.crosswalk());
  }

  /** Recorded events of a dyad group on some days, from rows with an exact day. */
  DayCounts counts(String dyad, DateRange days, List<Governorate> governorates) {
    DayCounts counts = new DayCounts(days.days(), governorates.size());
    Map<String, Integer> numbers = new HashMap<>();
    for (int g = 0; g < governorates.size(); g++) {
      numbers.put(governorates.get(g).pcode(), g);
    }
    for (ObservedEvent event : events.exactDay().within(days).ofDyad(dyad).events()) {
      int day = (int) (event.start().toEpochDay() - days.first().toEpochDay());
      counts.add(day, numbers.getOrDefault(event.governorate(), -1), event.deaths());
    }
    return counts;
  }
}
