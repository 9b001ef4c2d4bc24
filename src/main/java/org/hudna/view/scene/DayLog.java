package org.hudna.view.scene;

import java.util.Comparator;
import java.util.List;
import org.hudna.model.event.SimulationEvent;

/**
 * A day of a run: the state at its start and its events by time, those of one instant in the order
 * in which they were emitted.
 */
record DayLog(RunState start, List<SimulationEvent> events) {

  /** Sorts the events. */
  DayLog {
    events = events.stream().sorted(Comparator.comparingDouble(SimulationEvent::hours)).toList();
  }

  /** The state at an hour of the day. */
  RunState at(double hours) {
    RunState state = start.copy();
    for (SimulationEvent event : events) {
      if (event.hours() > hours) {
        break;
      }
      state.take(event);
    }
    return state;
  }

  /** The state when all events of the day have happened. */
  RunState end() {
    return at(Double.POSITIVE_INFINITY);
  }
}
