package org.hudna.invariant;

import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;

/** After a collapse nothing of the agreement works any more. */
final class CollapseIsFinal implements Invariant {
  private boolean collapsed;

  @Override
  public String statement() {
    return "a collapsed truce stays collapsed and restrains nobody";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (collapsed) {
      faults.unless(!ofATruce(event), "after the collapse", event);
    }
    if (event instanceof PhaseChanged e && e.to() == Phase.COLLAPSED) {
      collapsed = true;
    }
  }

  private static boolean ofATruce(SimulationEvent event) {
    if (event instanceof ViolationCommitted e) {
      return e.covered();
    } else if (event instanceof DayClosed e) {
      return e.calm() || e.calmDays() > 0 || e.phase() != Phase.COLLAPSED;
    } else if (event instanceof CorridorChanged e) {
      return e.open();
    }
    return event instanceof PhaseChanged
        || event instanceof RenewalDecided
        || event instanceof ClockReset
        || event instanceof TruceAdopted
        || event instanceof EffortSpent
        || event instanceof ApprovalGiven
        || event instanceof CorridorStepTaken
        || event instanceof EntanglementChanged
        || event instanceof JointStrikeFlown
        || event instanceof BarredSortieFlown
        || event instanceof SortieStoodDown;
  }

  @Override
  public void look(World world, Part part, Faults faults) {
    if (collapsed) {
      faults.unless(world.agreement().phase() == Phase.COLLAPSED, "phase", part);
      faults.unless(!restrains(world, part), "restrains somebody", part);
    }
  }

  private static boolean restrains(World world, Part part) {
    String district = world.theatre().districts().get(0).pcode();
    return world.cast().parties().stream()
        .anyMatch(
            a ->
                world.cast().parties().stream()
                    .anyMatch(b -> world.covered(a, b, district, part.toHours()) != 0));
  }
}
