package org.hudna.view.scene;

import java.util.List;
import java.util.Map;

/**
 * The course of a run as far as it is known, and every instant of it. A live run grows while it is
 * looked at; a stored one is complete. May be read from any thread.
 */
public interface Timeline {

  /** Hours up to which it is known. */
  double knownHours();

  /** Hours at which the scenario ends. */
  double endHours();

  /**
   * The scene at an hour; at most {@link #knownHours()} is told.
   *
   * @param hours since the start of the scenario, at least 0
   */
  Scene at(double hours);

  /** Key events so far, in order of time. */
  List<Bookmark> bookmarks();

  /** The days that have ended so far, in order. */
  List<DayScene> days();

  /**
   * The runs of which it is made, by the names that tell them apart, in the order in which they are
   * shown; empty for a single run.
   */
  default Map<String, Timeline> together() {
    return Map.of();
  }

  /**
   * A moment worth going to.
   *
   * @param kind {@code truce}, {@code adopted}, {@code phase}, {@code reset}, {@code renewal},
   *     {@code joint-strike}, {@code convoy-attack}, {@code suspension}, {@code withdrawal}, {@code
   *     control} or {@code collapse}
   * @param detail id or cause that it is about, or null
   */
  record Bookmark(double hours, String kind, String detail) {}

  /**
   * What a day came to.
   *
   * @param day number of the day, from 0
   * @param attacks of the dyads that the truce is about
   * @param violations that the truce forbade
   * @param byObserver violations published on the day, by observer
   * @param commitment of each party at its end
   * @param trust of each guarantor at its end
   */
  record DayScene(
      int day,
      String phase,
      int calmDays,
      int attacks,
      int violations,
      Map<String, Integer> byObserver,
      long deaths,
      long civilianDeaths,
      double peopleReached,
      Map<String, Double> commitment,
      Map<String, Double> trust) {}
}
