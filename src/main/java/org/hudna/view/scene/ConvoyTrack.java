package org.hudna.view.scene;

import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.view.scene.Scene.ConvoyScene;

/**
 * A convoy since its last event.
 *
 * @param destination number of the place that it is bound for
 * @param drivenHours hours that it had driven when it entered its state
 */
record ConvoyTrack(ConvoyAdvanced last, int destination, double people, double drivenHours) {

  /** A convoy that is new. */
  static ConvoyTrack of(ConvoyAdvanced planned, int destination) {
    return new ConvoyTrack(planned, destination, planned.people(), 0);
  }

  /** The same convoy after another event of it. */
  ConvoyTrack after(ConvoyAdvanced next, ConvoyRoads roads) {
    double driven =
        next.to() == State.DELIVERED ? roads.hours(destination) : driven(next.hours(), roads);
    return new ConvoyTrack(next, destination, next.people(), driven);
  }

  /** The same convoy with a part of its load gone. */
  ConvoyTrack without(double lost) {
    return new ConvoyTrack(last, destination, Math.max(0, people - lost), drivenHours);
  }

  /** Whether it is still shown at an hour. */
  boolean shownAt(double hours) {
    return !last.to().ended() || last.hours() > hours - 24;
  }

  ConvoyScene scene(double hours, ConvoyRoads roads) {
    double[] where = roads.at(destination, driven(hours, roads));
    return new ConvoyScene(
        last.convoy(),
        last.to().key(),
        last.reason(),
        last.by(),
        last.where().place(),
        people,
        where[0],
        where[1],
        last.hours());
  }

  private double driven(double hours, ConvoyRoads roads) {
    if (last.to() != State.MOVING) {
      return drivenHours;
    }
    return Math.min(roads.hours(destination), drivenHours + Math.max(0, hours - last.hours()));
  }
}
