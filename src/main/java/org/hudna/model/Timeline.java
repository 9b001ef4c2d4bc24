package org.hudna.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hudna.model.world.Part;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.TimeFrame;

/** The steps of a scenario, split where an instant lies inside one. */
final class Timeline {
  private Timeline() {}

  static List<Part> parts(Scenario scenario) {
    TimeFrame time = scenario.time();
    TreeSet<Long> seconds = new TreeSet<>();
    for (int step = 0; step <= time.steps(); step++) {
      seconds.add((long) step * time.stepHours() * 3600);
    }
    long end = seconds.last();
    for (double instant : instants(scenario)) {
      long second = Math.round(instant * 3600);
      if (second > 0 && second < end) {
        seconds.add(second);
      }
    }
    return between(new ArrayList<>(seconds));
  }

  private static List<Part> between(List<Long> seconds) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i + 1 < seconds.size(); i++) {
      parts.add(new Part(i, seconds.get(i) / 3600.0, seconds.get(i + 1) / 3600.0));
    }
    return List.copyOf(parts);
  }

  private static List<Double> instants(Scenario scenario) {
    TimeFrame time = scenario.time();
    List<Double> hours = new ArrayList<>();
    for (ScriptedEvent event : scenario.script()) {
      hours.add(time.hoursTo(event.at()));
    }
    Agreement agreement = scenario.agreement();
    if (agreement != null) {
      int most = agreement.talks().scripted() ? 0 : time.days();
      for (int retry = 0; retry <= most; retry++) {
        double delay = retry * agreement.talks().resumeAfterDays() * 24;
        double start = Math.max(0, time.hoursTo(agreement.truceStart()) + delay);
        hours.add(time.hoursTo(agreement.announced()) + delay);
        hours.add(start);
        repeat(hours, start, agreement.renewal().everyHours(), time);
        for (PartyTerms party : scenario.parties().values()) {
          hours.add(start + 24 * party.adoption().afterDays());
          Double term = party.announcedTermDays();
          repeat(hours, start, term == null ? 0 : term * 24, time);
        }
      }
    }
    return hours;
  }

  /** Every renewal of the truce and end of a term that a party announced. */
  private static void repeat(List<Double> hours, double start, double every, TimeFrame time) {
    for (double next = start + every; every > 0 && next < time.days() * 24.0; next += every) {
      hours.add(next);
    }
  }
}
