package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RecordedEventsTest {
  private static final String DYAD = "gov_vs_opposition";

  /** What daily.csv says of the dyad, by day and governorate. */
  @Test
  void countsWhatTheDailyTableCounts() {
    Scenario scenario = MiniRun.FAMILY.draw(5);
    var theatre = MiniRun.FAMILY.theatre();
    Map<String, Integer> events = new TreeMap<>();
    Map<String, Integer> deaths = new TreeMap<>();
    RecordedEvents sink =
        new RecordedEvents(
            DYAD,
            theatre.governorates(),
            scenario.time().days(),
            (day, governorate, died) -> {
              String key =
                  MiniRun.FIRST.plusDays(day)
                      + " "
                      + theatre.governorates().get(governorate).name();
              events.merge(key, 1, Integer::sum);
              deaths.merge(key, died, Integer::sum);
            });
    RunFold fold = new RunFold(scenario, theatre);
    new CeasefireSimulation(scenario, theatre, 5, fold.and(sink)).runToEnd();
    Map<String, Integer> dailyEvents = new TreeMap<>();
    Map<String, Integer> dailyDeaths = new TreeMap<>();
    fold.result()
        .daily()
        .forEach(
            (date, governorate, dyad, phase, violations, fatal, died, civilians) -> {
              if (dyad.equals(DYAD) && fatal > 0) {
                dailyEvents.put(date + " " + governorate, fatal);
                dailyDeaths.put(date + " " + governorate, died);
              }
            });
    assertThat(events).isNotEmpty().isEqualTo(dailyEvents);
    assertThat(deaths).isEqualTo(dailyDeaths);
  }
}
