package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvent;
import org.hudna.history.ObservedEvents;
import org.hudna.model.random.Draws;

/** Made-up pasts of two governorates, North (area 1) and South (area 2), from a first day on. */
final class MadeUpPast {
  static final LocalDate FIRST = LocalDate.parse("2001-01-01");
  static final List<String> GOVERNORATES = List.of("North", "South");

  private static final String DYAD = "a_vs_b";

  private final List<ObservedEvent> events = new ArrayList<>();
  private final Set<LocalDate> missing = new HashSet<>();

  /** The day with a number, 0 for the first. */
  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** So many days after a past that ends with the day of a number. */
  static DateRange after(int lastDay, int days) {
    return new DateRange(day(lastDay + 1), day(lastDay + days));
  }

  /** Events on one day, each with so many deaths; an empty governorate for none. */
  MadeUpPast add(int day, String governorate, int number, int deathsEach) {
    for (int i = 0; i < number; i++) {
      events.add(
          new ObservedEvent(
              String.valueOf(events.size()),
              day(day),
              day(day),
              true,
              DYAD,
              governorate,
              "",
              deathsEach,
              0));
    }
    return this;
  }

  /** The same number of events on each of the days, the last included. */
  MadeUpPast addDaily(int first, int last, String governorate, int number, int deathsEach) {
    for (int day = first; day <= last; day++) {
      add(day, governorate, number, deathsEach);
    }
    return this;
  }

  /** Poisson events on each of the days, the last included. */
  MadeUpPast addPoisson(
      UniformRandomProvider rng, int first, int last, String governorate, double mean) {
    for (int day = first; day <= last; day++) {
      add(day, governorate, Draws.poisson(rng, mean), 2);
    }
    return this;
  }

  MadeUpPast miss(int first, int last) {
    new DateRange(day(first), day(last)).stream().forEach(missing::add);
    return this;
  }

  /** What is known at the end of a day; the data cover all days up to it. */
  Past upTo(int lastDay) {
    DateRange period = new DateRange(FIRST, day(lastDay));
    return Past.upTo(day(lastDay), new ObservedEvents(events, period, missing), DYAD, GOVERNORATES);
  }
}
