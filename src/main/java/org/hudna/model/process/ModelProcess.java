package org.hudna.model.process;

import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * One of the processes of a step. It reads the world, changes what it owns and emits events; all
 * its chance comes from keyed streams.
 */
public interface ModelProcess {

  /** Acts on one part of a step. */
  void act(World world, Part part);
}
