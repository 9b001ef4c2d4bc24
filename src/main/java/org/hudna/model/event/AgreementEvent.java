package org.hudna.model.event;

import org.hudna.scenario.Phase;

/** What happens to the agreement and between its guarantors. */
public sealed interface AgreementEvent extends SimulationEvent {

  /** The agreement moved to another phase. */
  record PhaseChanged(double hours, Phase from, Phase to, String cause) implements AgreementEvent {}

  /** The guarantors met; {@code agreed} is true when the talks reached the agreement. */
  record TalksRoundHeld(double hours, int round, double lengthHours, boolean agreed)
      implements AgreementEvent {}

  /** The mediator met a guarantor separately. */
  record MeetingHeld(double hours, String guarantor) implements AgreementEvent {}

  /** A capital approves a joint act that it was asked for at {@code hours}, after waiting. */
  record ApprovalGiven(double hours, String guarantor, String act, double waitedHours)
      implements AgreementEvent {}

  /** A renewal came due; {@code refusedBy} is null when both extended. */
  record RenewalDecided(double hours, boolean extended, String refusedBy)
      implements AgreementEvent {}

  /** The clock of calm days was set back to zero. */
  record ClockReset(double hours, String cause) implements AgreementEvent {}

  /** A guarantor spent effort on a party, in units over the part of a step. */
  record EffortSpent(double hours, String guarantor, String party, double effort)
      implements AgreementEvent {}

  /** A party adopted the truce with a commitment in [0, 1]. */
  record TruceAdopted(double hours, String party, double commitment) implements AgreementEvent {}

  /** A side took a step of a corridor's withdrawal, or missed one that was due. */
  record CorridorStepTaken(double hours, String corridor, String side, int metres, boolean missed)
      implements AgreementEvent {}

  /** A corridor opened or closed. */
  record CorridorChanged(double hours, String corridor, boolean open, String cause)
      implements AgreementEvent {}
}
