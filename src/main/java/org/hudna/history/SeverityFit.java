package org.hudna.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Deaths per event by governorate and dyad group, from the exact-day events of the {@value
 * IntensityFit#RECENT_DAYS} days to the window's end.
 *
 * <ol>
 *   <li>A dyad with fewer than {@value #FEWEST_EVENTS} lethal events takes the events of all dyads
 *       for its own.
 *   <li>Sigma and the national mu are those of {@link DiscretisedLognormalFit} for all lethal
 *       events of the dyad.
 *   <li>A governorate's mu, fitted with that sigma to its n lethal events, weighs n/(n + {@value
 *       #PRIOR_EVENTS}), the national one the rest.
 *   <li>The share of events without a death is pulled towards the national one by {@value
 *       #PRIOR_EVENTS} events, the civilian share of deaths by {@value #PRIOR_DEATHS} deaths.
 * </ol>
 */
public final class SeverityFit {

  /** Lethal events below which a dyad has no fit of its own. */
  public static final int FEWEST_EVENTS = 20;

  private static final int PRIOR_EVENTS = 30;
  private static final int PRIOR_DEATHS = 60;

  private record National(ObservedEvents events, DiscretisedLognormal lognormal) {}

  private final ObservedEvents recent;
  private final Map<String, National> fits = new HashMap<>();

  /**
   * Prepares the fit.
   *
   * @throws IllegalArgumentException if no recent event has a death
   */
  public SeverityFit(ObservedEvents events, DateRange window) {
    DateRange days = DateRange.endingOn(window.last(), IntensityFit.RECENT_DAYS);
    this.recent = events.exactDay().within(days);
    if (lethal(recent) == 0) {
      throw new IllegalArgumentException("no event with a death from " + recent.period());
    }
  }

  /** One estimate for each governorate and dyad that has an intensity, in their order. */
  public List<SeverityEstimate> estimates(List<IntensityEstimate> intensities) {
    return intensities.stream()
        .map(intensity -> new Key(intensity.governorate(), intensity.dyad()))
        .distinct()
        .sorted(Comparator.comparing(Key::governorate).thenComparing(Key::dyad))
        .map(key -> estimate(key.governorate(), key.dyad()))
        .toList();
  }

  private record Key(String governorate, String dyad) {}

  private SeverityEstimate estimate(String governorate, String dyad) {
    National national = fits.computeIfAbsent(dyad, this::national);
    ObservedEvents local = national.events().in(governorate);
    return new SeverityEstimate(
        governorate,
        dyad,
        mu(local, national.lognormal()),
        national.lognormal().sigma(),
        shrink(
            zeros(local),
            local.size(),
            zeros(national.events()),
            national.events().size(),
            PRIOR_EVENTS),
        shrink(
            civilians(local),
            deaths(local),
            civilians(national.events()),
            deaths(national.events()),
            PRIOR_DEATHS));
  }

  private National national(String dyad) {
    ObservedEvents own = recent.ofDyad(dyad);
    ObservedEvents used = lethal(own) < FEWEST_EVENTS ? recent : own;
    return new National(used, DiscretisedLognormalFit.fit(eventsByDeaths(used)));
  }

  private static double mu(ObservedEvents local, DiscretisedLognormal national) {
    int lethal = lethal(local);
    if (lethal == 0) {
      return national.mu();
    }
    double own = DiscretisedLognormalFit.fitMu(eventsByDeaths(local), national.sigma());
    double weight = lethal / (double) (lethal + PRIOR_EVENTS);
    return weight * own + (1 - weight) * national.mu();
  }

  private static double shrink(
      int part, int whole, int nationalPart, int nationalWhole, int prior) {
    return (part + prior * (double) nationalPart / nationalWhole) / (whole + prior);
  }

  private static SortedMap<Integer, Integer> eventsByDeaths(ObservedEvents events) {
    SortedMap<Integer, Integer> counts = events.countBy(ObservedEvent::deaths);
    counts.remove(0);
    return counts;
  }

  private static int lethal(ObservedEvents events) {
    return events.size() - zeros(events);
  }

  private static int zeros(ObservedEvents events) {
    return (int) events.events().stream().filter(event -> event.deaths() == 0).count();
  }

  private static int deaths(ObservedEvents events) {
    return events.events().stream().mapToInt(ObservedEvent::deaths).sum();
  }

  private static int civilians(ObservedEvents events) {
    return events.events().stream().mapToInt(ObservedEvent::civilianDeaths).sum();
  }
}
