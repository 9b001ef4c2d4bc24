package org.hudna.model.event;

/** Takes the events of a run in the order in which the processes emit them. */
@FunctionalInterface
public interface EventSink {

  /** Takes one event. Must not change the model. */
  void take(SimulationEvent event);

  /** A sink that gives each event to this one and then to another. */
  default EventSink and(EventSink other) {
    return event -> {
      take(event);
      other.take(event);
    };
  }
}
