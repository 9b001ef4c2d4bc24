package org.hudna.invariant;

import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/** Something that holds in every run. It follows one run and is not used again. */
interface Invariant {
  /** What holds. */
  String statement();

  /** A part of a step begins. */
  default void begin(Part part) {}

  /** Looks at the next event, in the order of emission. */
  default void look(SimulationEvent event, Faults faults) {}

  /** Looks at the world at the end of a part. */
  default void look(World world, Part part, Faults faults) {}

  /** The run has ended. */
  default void end(Faults faults) {}
}
