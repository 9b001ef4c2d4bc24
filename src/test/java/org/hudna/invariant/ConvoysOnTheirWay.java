package org.hudna.invariant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.SimulationEvent;

/** A convoy goes from state to state as its way allows, with the same load to the same place. */
final class ConvoysOnTheirWay implements Invariant {
  private static final Map<State, Set<State>> NEXT = new EnumMap<>(State.class);

  static {
    NEXT.put(State.PLANNED, EnumSet.of(State.PERMITTED, State.REFUSED));
    NEXT.put(State.PERMITTED, EnumSet.of(State.WAITING, State.MOVING));
    NEXT.put(
        State.WAITING, EnumSet.of(State.WAITING, State.MOVING, State.TURNED_BACK, State.ATTACKED));
    NEXT.put(
        State.MOVING,
        EnumSet.of(State.AT_CHECKPOINT, State.WAITING, State.DELIVERED, State.ATTACKED));
    NEXT.put(
        State.AT_CHECKPOINT,
        EnumSet.of(
            State.MOVING, State.WAITING, State.DELIVERED, State.TURNED_BACK, State.ATTACKED));
  }

  private final Map<String, ConvoyAdvanced> last = new HashMap<>();
  private final Map<String, Double> removed = new HashMap<>();
  private final List<AidSuspended> suspensions = new ArrayList<>();

  @Override
  public String statement() {
    return "convoys go from state to state as their way allows and end once";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ConvoyAdvanced e) {
      advance(e, last.put(e.convoy(), e), faults);
    } else if (event instanceof MedicineRemoved e) {
      ConvoyAdvanced convoy = last.get(e.convoy());
      boolean there = convoy != null && convoy.to() == State.AT_CHECKPOINT;
      faults.unless(there, "removed elsewhere than at a checkpoint", e);
      faults.unless(there && e.people() <= convoy.people(), "removed more than its load", e);
      removed.merge(e.convoy(), e.people(), Double::sum);
    } else if (event instanceof AidSuspended e) {
      ConvoyAdvanced hit = last.get(e.convoy());
      boolean attacked = e.convoy() == null || hit != null && hit.to() == State.ATTACKED;
      faults.unless(attacked, "suspended without an attack", e);
      faults.unless(e.untilHours() >= e.hours(), "suspended until before", e);
      suspensions.add(e);
    }
  }

  private void advance(ConvoyAdvanced e, ConvoyAdvanced before, Faults faults) {
    if (before == null) {
      faults.unless(e.from() == null && e.to() == State.PLANNED, "never planned", e);
      faults.unless(e.people() > 0, "without a load", e);
    } else {
      faults.unless(e.from() == before.to(), "came from", before.to(), e);
      faults.unless(NEXT.getOrDefault(e.from(), Set.of()).contains(e.to()), "unlawful", e);
      double left = before.people() - removed.getOrDefault(e.convoy(), 0.0);
      removed.remove(e.convoy());
      faults.unless(Math.abs(e.people() - left) < 1e-6, "another load than", left, e);
      faults.unless(e.where().equals(before.where()), "another destination", e);
      faults.unless(e.hours() >= before.hours(), "before", before.hours(), e);
    }
    boolean heldUp = e.to() == State.WAITING || e.to().ended() && e.to() != State.DELIVERED;
    faults.unless(heldUp == (e.reason() != null), "reason", e);
    if (e.to() == State.MOVING && e.from() != State.AT_CHECKPOINT) {
      faults.unless(suspensions.stream().noneMatch(s -> stops(s, e)), "left while stopped", e);
    }
  }

  private static boolean stops(AidSuspended suspension, ConvoyAdvanced e) {
    return e.hours() > suspension.hours() && e.hours() < suspension.untilHours() - 1e-9;
  }
}
