package org.hudna.invariant;

import java.util.HashSet;
import java.util.Set;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** No two incidents carry the same number, and those that happened carry one from 0 up. */
final class UniqueNumbers implements Invariant {
  private final Set<Long> incidents = new HashSet<>();
  private final Set<Long> sorties = new HashSet<>();

  @Override
  public String statement() {
    return "every incident has a number of its own, not below 0";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ViolationCommitted e) {
      note(incidents, e.id(), e, faults);
    } else if (event instanceof JointStrikeFlown e) {
      note(incidents, e.id(), e, faults);
    } else if (event instanceof OutsideStrikeFlown e) {
      note(incidents, e.id(), e, faults);
    } else if (event instanceof BarredSortieFlown e) {
      note(sorties, e.id(), e, faults);
    }
  }

  private static void note(Set<Long> seen, long id, SimulationEvent event, Faults faults) {
    faults.unless(id >= 0, "negative", event);
    faults.unless(seen.add(id), "number given twice", event);
  }
}
