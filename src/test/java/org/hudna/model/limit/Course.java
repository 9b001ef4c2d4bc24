package org.hudna.model.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.TwoSides;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** What happened in one run of the whole model, with all its processes at work. */
final class Course {
  final List<ViolationCommitted> attacks = new ArrayList<>();
  private final List<SimulationEvent> others = new ArrayList<>();
  private final int days;

  private Course(int days) {
    this.days = days;
  }

  /** Runs a situation from its first instant to its last. */
  static Course of(TwoSides situation, long seed) {
    Course course = new Course(situation.scenario().time().days());
    CeasefireSimulation simulation = situation.simulation(seed, course::add);
    simulation.runToEnd();
    return course;
  }

  private void add(SimulationEvent event) {
    if (event instanceof ViolationCommitted attack) {
      attacks.add(attack);
    } else {
      others.add(event);
    }
  }

  /** Events that are no attacks. */
  <E extends SimulationEvent> List<E> events(Class<E> type) {
    return others.stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<ViolationCommitted> attacks(Predicate<ViolationCommitted> which) {
    return attacks.stream().filter(which).toList();
  }

  double count(Predicate<ViolationCommitted> which) {
    return attacks.stream().filter(which).count();
  }

  /** How many attacks of some sort each day had. */
  double[] perDay(Predicate<ViolationCommitted> which) {
    double[] counts = new double[days];
    for (ViolationCommitted attack : attacks) {
      counts[(int) (attack.hours() / 24)] += which.test(attack) ? 1 : 0;
    }
    return counts;
  }

  static boolean recorded(ViolationCommitted attack) {
    return attack.harm().recorded();
  }

  static boolean lethal(ViolationCommitted attack) {
    return attack.harm().lethal();
  }
}
