package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.history.DateRange;
import org.hudna.history.IntensityFit;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;

/**
 * Deaths of an event, drawn from those of past events of the {@value IntensityFit#RECENT_DAYS} days
 * to a day; where these days have no event, of all days up to it. With n events of a governorate
 * among them a draw is one of its own with probability n / (n + {@value #PRIOR_EVENTS}), else one
 * of the nation's. Events without a death are drawn as they are.
 */
final class PastSeverities {
  static final int PRIOR_EVENTS = 30;

  private final List<String> governorates;
  private final List<Integer> nation;
  private final Map<String, List<Integer>> own;

  PastSeverities(Past past, LocalDate lastDay) {
    List<ObservedEvent> used = recent(past.events(), lastDay);
    this.governorates = past.series().governorates();
    this.nation = used.stream().map(ObservedEvent::deaths).toList();
    this.own =
        used.stream()
            .collect(
                Collectors.groupingBy(
                    ObservedEvent::governorate,
                    Collectors.mapping(ObservedEvent::deaths, Collectors.toUnmodifiableList())));
  }

  private static List<ObservedEvent> recent(ObservedEvents events, LocalDate lastDay) {
    DateRange window = DateRange.endingOn(lastDay, IntensityFit.RECENT_DAYS);
    List<ObservedEvent> known =
        events.events().stream().filter(event -> !event.start().isAfter(lastDay)).toList();
    List<ObservedEvent> recent =
        known.stream().filter(event -> window.contains(event.start())).toList();
    return recent.isEmpty() ? known : recent;
  }

  /**
   * Deaths of so many events of an area together.
   *
   * @param area the nation for events without a governorate
   */
  int draw(UniformRandomProvider rng, int area, int events) {
    int deaths = 0;
    for (int i = 0; i < events; i++) {
      deaths += draw(rng, area);
    }
    return deaths;
  }

  private int draw(UniformRandomProvider rng, int area) {
    List<Integer> local =
        area == 0 ? List.of() : own.getOrDefault(governorates.get(area - 1), List.of());
    int n = local.size();
    List<Integer> chosen = rng.nextDouble() * (n + PRIOR_EVENTS) < n ? local : nation;
    return chosen.get(rng.nextInt(chosen.size()));
  }
}
