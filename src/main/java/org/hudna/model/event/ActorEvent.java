package org.hudna.model.event;

import org.hudna.scenario.Stance;

/** What parties and formations decide for themselves. */
public sealed interface ActorEvent extends SimulationEvent {

  /** A party changed its stance. */
  record StanceChanged(double hours, String party, Stance from, Stance to, String cause)
      implements ActorEvent {}

  /** A formation gave up entanglement ({@code change} below 0) or took some on. */
  record EntanglementChanged(
      double hours, String formation, String party, String sector, double change, double now)
      implements ActorEvent {}

  /** A formation went over to another party. */
  record FormationSwitched(double hours, String formation, String from, String to, String cause)
      implements ActorEvent {}

  /** A party lost protection in a district until an hour. */
  record ProtectionLost(double hours, String party, String district, double untilHours)
      implements ActorEvent {}

  /** A leadership spoke; its commitment moves by {@code strength}. */
  record StatementMade(double hours, String party, double strength) implements ActorEvent {}
}
