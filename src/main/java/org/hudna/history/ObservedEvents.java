package org.hudna.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Events of one data set with the days it covers. A missing day is one on which the source fell
 * silent: it is no day of peace, so it counts in no rate.
 *
 * @param events the events, in the order of the data set
 * @param period the days the data set covers
 * @param missingDays days on which the source is known to have failed
 */
public record ObservedEvents(
    List<ObservedEvent> events, DateRange period, Set<LocalDate> missingDays) {

  public ObservedEvents {
    events = List.copyOf(events);
    missingDays = Set.copyOf(missingDays);
  }

  /**
   * The events of a whole data set, which covers the days from its first exact-day event to its
   * last.
   *
   * @throws IllegalArgumentException if no event has an exact day
   */
  public static ObservedEvents of(List<ObservedEvent> events, Set<LocalDate> missingDays) {
    SortedSet<LocalDate> days = new TreeSet<>();
    events.stream().filter(ObservedEvent::exactDay).forEach(event -> days.add(event.start()));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no event has an exact day");
    }
    return new ObservedEvents(events, new DateRange(days.first(), days.last()), missingDays);
  }

  /**
   * The events that a daily series may use: their day is known and the source did not fail on it.
   */
  public ObservedEvents exactDay() {
    return where(event -> event.exactDay() && !missingDays.contains(event.start()));
  }

  /**
   * The events that start in a range; the period shrinks to the part of the range that the data
   * cover.
   */
  public ObservedEvents within(DateRange range) {
    DateRange covered =
        new DateRange(
            range.first().isAfter(period.first()) ? range.first() : period.first(),
            range.last().isBefore(period.last()) ? range.last() : period.last());
    List<ObservedEvent> kept =
        events.stream().filter(event -> covered.contains(event.start())).toList();
    return new ObservedEvents(kept, covered, missingDays);
  }

  public ObservedEvents ofDyad(String dyad) {
    return where(event -> event.dyad().equals(dyad));
  }

  /** The events of one governorate; with an empty code those that have none. */
  public ObservedEvents in(String governorate) {
    return where(event -> event.governorate().equals(governorate));
  }

  private ObservedEvents where(Predicate<ObservedEvent> condition) {
    return new ObservedEvents(events.stream().filter(condition).toList(), period, missingDays);
  }

  /** Days of the period that are not missing. */
  public int observedDays() {
    return (int) period.stream().filter(day -> !missingDays.contains(day)).count();
  }

  public int size() {
    return events.size();
  }

  public SortedSet<String> dyads() {
    return new TreeSet<>(countBy(ObservedEvent::dyad).keySet());
  }

  /** How many events have each value of a key, in the order of the keys. */
  public <K extends Comparable<K>> SortedMap<K, Integer> countBy(Function<ObservedEvent, K> key) {
    return count(events, key);
  }

  static <T, K extends Comparable<K>> SortedMap<K, Integer> count(
      Collection<T> items, Function<T, K> key) {
    SortedMap<K, Integer> counts = new TreeMap<>();
    items.forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
    return counts;
  }
}
