package org.hudna.io;

import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TalksRoundHeld;
import org.hudna.model.event.AgreementEvent.TruceAdopted;

/** Puts what happens to the agreement into rows of events.csv.gz. */
final class AgreementRows {
  private AgreementRows() {}

  static void fill(EventRow row, AgreementEvent event) {
    if (event instanceof PhaseChanged e) {
      row.kind(e.to().key()).text(e.cause());
    } else if (event instanceof TalksRoundHeld e) {
      row.number(e.round()).value(e.lengthHours()).kind(e.agreed() ? "agreed" : "not-agreed");
    } else if (event instanceof MeetingHeld e) {
      row.target(e.guarantor());
    } else if (event instanceof ApprovalGiven e) {
      row.actor(e.guarantor()).kind(e.act()).value(e.waitedHours());
    } else if (event instanceof RenewalDecided e) {
      row.kind(e.extended() ? "extended" : "refused").actor(e.refusedBy());
    } else if (event instanceof ClockReset e) {
      row.text(e.cause());
    } else if (event instanceof EffortSpent e) {
      row.actor(e.guarantor()).target(e.party()).value(e.effort());
    } else if (event instanceof TruceAdopted e) {
      row.actor(e.party()).value(e.commitment());
    } else if (event instanceof CorridorStepTaken e) {
      row.number(e.corridor()).actor(e.side()).kind(e.missed() ? "missed" : "taken");
      row.value(e.metres());
    } else if (event instanceof CorridorChanged e) {
      row.number(e.corridor()).kind(e.open() ? "opened" : "closed").text(e.cause());
    }
  }
}
