package org.hudna.model.process;

import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/** Attacks made by hand. */
final class Attacks {
  private Attacks() {}

  static ViolationCommitted attack(
      World world, long id, double hours, int sector, String party, String target, int deaths) {
    return new ViolationCommitted(
        hours,
        id,
        "first",
        world.where(sector, null),
        party,
        party + "-1",
        target,
        target + "-1",
        TargetClass.FIGHTERS,
        ViolenceKind.SHELLING,
        true,
        null,
        new Harm(deaths > 0, deaths > 0, deaths, 0));
  }

  /** A joint strike on the oranges in sector 0 that hits blues-1 instead. */
  static JointStrikeFlown astray(World world, long id) {
    return new JointStrikeFlown(
        1,
        id,
        "north",
        "z0",
        world.where(0, null),
        TruceWorld.ORANGES,
        TruceWorld.BLUES,
        "blues-1",
        true,
        Harm.NONE);
  }
}
