package org.hudna.io;

import java.util.List;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;

/**
 * The events of one run as they were stored.
 *
 * @param replicate counted from 1
 * @param events in the order in which the processes emitted them
 */
public record StoredRun(String scenario, int replicate, List<SimulationEvent> events) {

  /** Copies the list. */
  public StoredRun {
    events = List.copyOf(events);
  }

  /** Gives all events to a sink, as the live run did. */
  public void replay(EventSink sink) {
    events.forEach(sink::take);
  }
}
