package org.hudna.model.process;

import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/** Reports made by hand. */
final class Reports {
  private Reports() {}

  /** Of an attack of greens on blues in sector 0, by the observer "watch". */
  static ReportPublished report(World world, long violation, double hours, int deaths) {
    return new ReportPublished(
        hours,
        hours - 1,
        "watch",
        violation,
        TruceWorld.GREENS,
        TruceWorld.BLUES,
        ViolenceKind.SHELLING,
        world.where(0, null),
        deaths,
        true,
        false);
  }
}
