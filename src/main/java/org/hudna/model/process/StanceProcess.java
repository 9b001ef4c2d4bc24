package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;

/**
 * The one place where commitment, grievance, solidarity and trust are written: it folds the events
 * of the part into them, then lets each party revise what it says of the truce.
 */
public final class StanceProcess implements ModelProcess {
  private final CommitmentRule commitment = new CommitmentRule();
  private final GrievanceRule grievance = new GrievanceRule();
  private final TrustRule trust;
  private final StanceRule stance;

  /** Stances whose chance comes from a run's streams. */
  public StanceProcess(Streams streams) {
    this.trust = new TrustRule(streams);
    this.stance = new StanceRule(streams);
  }

  @Override
  public void act(World world, Part part) {
    speak(world, part);
    List<SimulationEvent> events = List.copyOf(world.stepEvents());
    if (world.agreement().inForce()) {
      noteAid(world, events);
    }
    grievance.fold(world, part, events);
    trust.fold(world, part, events);
    if (world.scenario().agreement() != null) {
      commitment.fold(world, part, events);
      stance.revise(world, part);
    }
  }

  private static void noteAid(World world, List<SimulationEvent> events) {
    for (SimulationEvent event : events) {
      if (event instanceof ConvoyAdvanced convoy && convoy.to() == State.DELIVERED) {
        world.agreement().aidHasMoved();
      }
    }
  }

  private static void speak(World world, Part part) {
    for (ScriptedEvent scripted : world.scenario().script()) {
      double hours = world.scenario().time().hoursTo(scripted.at());
      if (scripted.kind() == ScriptedEvent.Kind.STATEMENT && part.contains(hours)) {
        Party party = world.cast().party(scripted.party());
        party.moveCommitment(scripted.strength());
        world.emit(new StatementMade(hours, party.id(), scripted.strength()));
      }
    }
  }
}
