package org.hudna.study.calibration;

import java.util.List;
import org.hudna.history.DateRange;

/**
 * A stretch of days that is simulated and compared.
 *
 * @param id of the case, as it stands in tables
 * @param days that are compared
 * @param blocks runs that make them; they follow each other without a gap
 * @param targets what is compared
 */
public record SimulatedCase(
    String id, DateRange days, List<SimulatedBlock> blocks, List<Target> targets) {

  /** Copies the lists. */
  public SimulatedCase {
    blocks = List.copyOf(blocks);
    targets = List.copyOf(targets);
  }
}
