package org.hudna.view;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;

/**
 * What the window keeps of the events of a run: the attacks of the last hours, at most some
 * thousands, and counts for each day. May be read while the run goes on.
 */
final class RunWatch implements EventSink {
  /** Hours for which an attack stays on the map. */
  static final double FLASH_HOURS = 24;

  private static final int MOST_FLASHES = 4000;
  private final Deque<Flash> flashes = new ArrayDeque<>();
  private final Set<String> dyads;
  private final int[] incidents;
  private final int[] violations;
  private long deaths;

  /**
   * A watch of a run that has not started.
   *
   * @param days length of the run
   * @param dyads names of the groups whose attacks are counted
   */
  RunWatch(int days, Set<String> dyads) {
    this.dyads = Set.copyOf(dyads);
    this.incidents = new int[days];
    this.violations = new int[days];
  }

  @Override
  public synchronized void take(SimulationEvent event) {
    if (event instanceof ViolationCommitted attack) {
      count(attack);
      Flash.Kind kind = attack.covered() ? Flash.Kind.VIOLATION : Flash.Kind.ATTACK;
      keep(new Flash(attack.hours(), attack.id(), kind, attack.where(), attack.harm().deaths()));
    } else if (event instanceof JointStrikeFlown strike) {
      strike(strike.hours(), strike.id(), strike.where(), strike.harm().deaths());
    } else if (event instanceof OutsideStrikeFlown strike) {
      strike(strike.hours(), strike.id(), strike.where(), strike.harm().deaths());
    }
  }

  private void strike(double hours, long id, Where where, int killed) {
    keep(new Flash(hours, id, Flash.Kind.STRIKE, where, killed));
  }

  private void count(ViolationCommitted attack) {
    int day = Math.min(incidents.length - 1, (int) (attack.hours() / 24));
    if (dyads.contains(attack.dyad())) {
      incidents[day]++;
    }
    if (attack.covered()) {
      violations[day]++;
    }
  }

  private void keep(Flash flash) {
    deaths += flash.deaths();
    flashes.addLast(flash);
    while (flashes.size() > MOST_FLASHES
        || flashes.peekFirst().hours() < flash.hours() - 2 * FLASH_HOURS) {
      flashes.removeFirst();
    }
  }

  /** Forgets everything: the run starts again. */
  synchronized void clear() {
    flashes.clear();
    Arrays.fill(incidents, 0);
    Arrays.fill(violations, 0);
    deaths = 0;
  }

  /** Attacks of the 24 hours before an hour, the oldest first. */
  synchronized List<Flash> recent(double hours) {
    return flashes.stream().filter(flash -> flash.hours() > hours - FLASH_HOURS).toList();
  }

  /** Attacks of the watched groups on each day so far, covered by a truce or not. */
  synchronized int[] incidents() {
    return incidents.clone();
  }

  /** Attacks on each day so far that the truce forbade. */
  synchronized int[] violations() {
    return violations.clone();
  }

  /** People killed so far. */
  synchronized long deaths() {
    return deaths;
  }
}
