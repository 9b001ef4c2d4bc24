package org.hudna.invariant;

import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;

/** What is emitted in a part of a step happens in it, its ends included. */
final class TimesInTheirPart implements Invariant {
  private static final double ROUNDING = 1e-6;
  private Part part;

  @Override
  public String statement() {
    return "every event happens in the part of a step in which it is emitted";
  }

  @Override
  public void begin(Part next) {
    part = next;
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    boolean inside =
        event.hours() >= part.fromHours() - ROUNDING && event.hours() <= part.toHours() + ROUNDING;
    faults.unless(inside, "outside", part, event);
  }
}
