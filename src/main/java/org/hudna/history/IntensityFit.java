package org.hudna.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Events per day by district and dyad group for a window of days, from exact-day events on days
 * that are not missing.
 *
 * <ol>
 *   <li>{@link RateShrinkage} gives each governorate and dyad its rate; the recent past is the
 *       {@value #RECENT_DAYS} days to the window's end, or what there is since the data's first
 *       day.
 *   <li>Events without a governorate get a rate by the same rule; it is spread over the
 *       governorates in proportion to theirs. A dyad that is coded nowhere has no rate.
 *   <li>{@link DistrictShares} divides a governorate's rate over its districts. A dyad whose events
 *       there never name a district follows the events of all dyads; where these name none either,
 *       the districts share evenly.
 *   <li>A rate below {@value #SMALLEST_RATE} per day is dropped.
 * </ol>
 */
public final class IntensityFit {

  /** Days of the recent past, the window included. */
  public static final int RECENT_DAYS = 90;

  /** Events per day; less counts as nothing. */
  public static final double SMALLEST_RATE = 1e-6;

  private final ObservedEvents toDate;
  private final ObservedEvents window;
  private final ObservedEvents recent;
  private final Crosswalk crosswalk;

  /**
   * Prepares the fit.
   *
   * @param events a whole data set
   * @param window the days whose intensity is wanted, within the data
   * @param crosswalk knows the districts of each governorate
   */
  public IntensityFit(ObservedEvents events, DateRange window, Crosswalk crosswalk) {
    ObservedEvents usable = events.exactDay();
    this.toDate = usable.within(new DateRange(events.period().first(), window.last()));
    this.window = usable.within(window);
    this.recent = usable.within(DateRange.endingOn(window.last(), RECENT_DAYS));
    this.crosswalk = crosswalk;
  }

  /** The estimates, in the order of governorate, district and dyad. */
  public List<IntensityEstimate> estimates() {
    List<IntensityEstimate> estimates = new ArrayList<>();
    for (String dyad : toDate.dyads()) {
      governorateRates(dyad)
          .forEach((governorate, rate) -> addDistricts(estimates, governorate, dyad, rate));
    }
    estimates.sort(
        Comparator.comparing(IntensityEstimate::governorate)
            .thenComparing(IntensityEstimate::district)
            .thenComparing(IntensityEstimate::dyad));
    return estimates;
  }

  private SortedMap<String, Double> governorateRates(String dyad) {
    SortedMap<String, Double> rates = new TreeMap<>();
    toDate
        .ofDyad(dyad)
        .countBy(ObservedEvent::governorate)
        .keySet()
        .forEach(governorate -> rates.put(governorate, rate(governorate, dyad)));
    Double unplaced = rates.remove("");
    double placed = rates.values().stream().mapToDouble(Double::doubleValue).sum();
    if (unplaced != null && placed > 0) {
      rates.replaceAll((governorate, rate) -> rate * (1 + unplaced / placed));
    }
    return rates;
  }

  private double rate(String governorate, String dyad) {
    int inWindow = window.ofDyad(dyad).in(governorate).size();
    int lately = recent.ofDyad(dyad).in(governorate).size();
    int recentDays = recent.observedDays();
    double recentPerDay = recentDays == 0 ? 0 : (double) lately / recentDays;
    return RateShrinkage.DEFAULT.rate(inWindow, window.observedDays(), recentPerDay);
  }

  private void addDistricts(
      List<IntensityEstimate> estimates, String governorate, String dyad, double rate) {
    shares(governorate, dyad)
        .forEach(
            (district, share) -> {
              if (rate * share >= SMALLEST_RATE) {
                estimates.add(new IntensityEstimate(governorate, district, dyad, rate * share));
              }
            });
  }

  private SortedMap<String, Double> shares(String governorate, String dyad) {
    Map<String, Integer> ofDyad = districtCounts(toDate.ofDyad(dyad).in(governorate));
    if (!ofDyad.isEmpty()) {
      Map<String, Integer> inWindow = districtCounts(window.ofDyad(dyad).in(governorate));
      return DistrictShares.DEFAULT.shares(inWindow, ofDyad);
    }
    Map<String, Integer> ofAll = districtCounts(toDate.in(governorate));
    if (ofAll.isEmpty()) {
      crosswalk.districts(governorate).forEach(district -> ofAll.put(district, 1));
    }
    return DistrictShares.DEFAULT.shares(Map.of(), ofAll);
  }

  private static SortedMap<String, Integer> districtCounts(ObservedEvents events) {
    SortedMap<String, Integer> counts = events.countBy(ObservedEvent::district);
    counts.remove("");
    return counts;
  }
}
