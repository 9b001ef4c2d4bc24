package org.hudna.model.process;

import org.hudna.model.agent.Guarantor;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * The designation of targets, which needs both capitals once before the first joint strike, and
 * stops while a guarantor has no trust left.
 */
final class TargetDesignation {
  private final Approvals approvals;
  private double readyHours = Double.NaN;

  TargetDesignation(Approvals approvals) {
    this.approvals = approvals;
  }

  /** The hour from which targets may be struck; infinite if there is none in sight. */
  double readyHours(World world, Part part) {
    if (!world.agreement().phase().jointCentreWorks()) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(readyHours)) {
      readyHours = approvals.readyHours(world, "designate targets", 0, part.fromHours());
    }
    for (Guarantor guarantor : world.cast().guarantors()) {
      if (guarantor.trust() <= 0) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return readyHours;
  }
}
