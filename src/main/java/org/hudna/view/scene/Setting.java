package org.hudna.view.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hudna.metric.CoveredDyads;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** What does not change in a run, and where its names stand in lists. */
final class Setting {
  private final Scenario scenario;
  private final Theatre theatre;
  private final Map<String, Integer> places;
  private final Map<String, Integer> formations;
  private final Map<String, Integer> sectors;
  private final Set<String> coveredDyads;
  private final ConvoyRoads roads;

  Setting(Scenario scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.places = numbered(theatre.places(), Theatre.Place::id);
    this.formations = numbered(theatre.formations(), Theatre.FormationSite::id);
    this.sectors = numbered(theatre.sectors(), Theatre.Sector::id);
    this.coveredDyads = CoveredDyads.of(scenario, theatre);
    this.roads = new ConvoyRoads(theatre);
  }

  private static <T> Map<String, Integer> numbered(List<T> list, Function<T, String> id) {
    Map<String, Integer> numbers = new HashMap<>();
    list.forEach(each -> numbers.put(id.apply(each), numbers.size()));
    return numbers;
  }

  Scenario scenario() {
    return scenario;
  }

  Theatre theatre() {
    return theatre;
  }

  /** Number of a place in the theatre; -1 for null and for names that it does not have. */
  int place(String id) {
    return places.getOrDefault(id, -1);
  }

  /** Number of a formation; -1 if there is none. */
  int formation(String id) {
    return formations.getOrDefault(id, -1);
  }

  /** Number of a sector; -1 if there is none. */
  int sector(String id) {
    return sectors.getOrDefault(id, -1);
  }

  /** Whether the truce is about a dyad. */
  boolean covers(String dyad) {
    return coveredDyads.contains(dyad);
  }

  /** The ways that convoys usually take. */
  ConvoyRoads roads() {
    return roads;
  }

  /** Calm days that open the next phase; below 0 without an agreement. */
  int calmRequired() {
    return scenario.agreement() == null ? -1 : scenario.agreement().clock().calmDaysRequired();
  }

  /** Whether the terms have strike zones at all. */
  boolean hasZones() {
    return scenario.sections().jointCentre() != null
        && !scenario.sections().jointCentre().zones().isEmpty();
  }

  /** The day of an hour, from 0; the last instant belongs to the last day. */
  int day(double hours) {
    return Math.max(0, Math.min(scenario.time().days() - 1, (int) (hours / 24)));
  }
}
