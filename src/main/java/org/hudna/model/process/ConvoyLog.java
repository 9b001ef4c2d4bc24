package org.hudna.model.process;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.world.World;

/** Moves convoys from state to state and tells it. */
final class ConvoyLog {
  private final World world;
  private final AidMap map;

  ConvoyLog(World world, AidMap map) {
    this.world = world;
    this.map = map;
  }

  /** Takes up a new convoy at an hour; its request is answered at another. */
  void plan(AidConvoy convoy, double hours, double answerHours) {
    world.convoys().add(convoy);
    convoy.enter(State.PLANNED, answerHours, null);
    tell(convoy, null, hours);
  }

  /** A convoy goes on at an hour, to a state whose work is done at another. */
  void goOn(AidConvoy convoy, State next, double hours, double readyHours) {
    advance(convoy, next, hours, readyHours, null);
  }

  /** A convoy is held up at an hour; it is given up at a deadline. */
  void hold(AidConvoy convoy, AidReason reason, double hours, double deadlineHours) {
    advance(convoy, State.WAITING, hours, deadlineHours, reason.key());
  }

  /** A convoy ends at an hour, for a reason that is null when it has arrived. */
  void end(AidConvoy convoy, State last, double hours, String reason) {
    advance(convoy, last, hours, hours, reason);
  }

  /** A checkpoint takes the medical goods of a convoy, a share of its load. */
  void takeMedicine(AidConvoy convoy, double share, double hours) {
    double people = share * convoy.people();
    convoy.takeMedicine();
    convoy.lose(people);
    String reason = AidReason.CHECKPOINT.key();
    world.emit(
        new MedicineRemoved(hours, convoy.id(), map.where(convoy.destination()), reason, people));
  }

  private void advance(
      AidConvoy convoy, State next, double hours, double readyHours, String reason) {
    State before = convoy.state();
    convoy.enter(next, readyHours, reason);
    tell(convoy, before, hours);
  }

  private void tell(AidConvoy convoy, State before, double hours) {
    int destination = convoy.destination();
    world.emit(
        new ConvoyAdvanced(
            hours,
            convoy.id(),
            map.where(destination),
            before,
            convoy.state(),
            convoy.reason(),
            convoy.state() == State.REFUSED ? convoy.refusedBy() : null,
            convoy.people(),
            world.ground().places().get(destination).besieged()));
  }
}
