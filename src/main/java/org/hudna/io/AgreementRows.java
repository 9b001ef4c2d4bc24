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
import org.hudna.scenario.Phase;

/** Puts what happens to the agreement into rows of events.csv.gz and back. */
final class AgreementRows {
  private static final String AGREED = "agreed";
  private static final String NOT = "not-agreed";
  private static final String EXTENDED = "extended";
  private static final String REFUSED = "refused";
  private static final String MISSED = "missed";
  private static final String TAKEN = "taken";
  private static final String OPENED = "opened";
  private static final String CLOSED = "closed";

  private AgreementRows() {}

  static void fill(EventRow row, AgreementEvent event) {
    if (event instanceof PhaseChanged e) {
      row.before(e.from()).kind(e.to()).text(e.cause());
    } else if (event instanceof TalksRoundHeld e) {
      row.number(e.round()).value(e.lengthHours()).kind(e.agreed(), AGREED, NOT);
    } else if (event instanceof MeetingHeld e) {
      row.target(e.guarantor());
    } else if (event instanceof ApprovalGiven e) {
      row.actor(e.guarantor()).kind(e.act()).value(e.waitedHours());
    } else if (event instanceof RenewalDecided e) {
      row.kind(e.extended(), EXTENDED, REFUSED).actor(e.refusedBy());
    } else if (event instanceof ClockReset e) {
      row.text(e.cause());
    } else if (event instanceof EffortSpent e) {
      row.actor(e.guarantor()).target(e.party()).value(e.effort());
    } else if (event instanceof TruceAdopted e) {
      row.actor(e.party()).value(e.commitment());
    } else if (event instanceof CorridorStepTaken e) {
      row.number(e.corridor()).actor(e.side()).kind(e.missed(), MISSED, TAKEN);
      row.value(e.metres());
    } else if (event instanceof CorridorChanged e) {
      row.number(e.corridor()).kind(e.open(), OPENED, CLOSED).text(e.cause());
    } else {
      throw EventText.unknown(event);
    }
  }

  static void readers(EventTypes types) {
    types.add(
        PhaseChanged.class,
        r ->
            new PhaseChanged(
                r.hours(),
                r.constant(Phase.class, "before"),
                r.constant(Phase.class, "kind"),
                r.text("text")));
    types.add(
        TalksRoundHeld.class,
        r ->
            new TalksRoundHeld(
                r.hours(), r.whole("number"), r.number("value"), r.oneOf("kind", AGREED, NOT)));
    types.add(MeetingHeld.class, r -> new MeetingHeld(r.hours(), r.id("target")));
    types.add(
        ApprovalGiven.class,
        r -> new ApprovalGiven(r.hours(), r.id("actor"), r.id("kind"), r.number("value")));
    types.add(
        RenewalDecided.class,
        r -> new RenewalDecided(r.hours(), r.oneOf("kind", EXTENDED, REFUSED), r.text("actor")));
    types.add(ClockReset.class, r -> new ClockReset(r.hours(), r.text("text")));
    types.add(
        EffortSpent.class,
        r -> new EffortSpent(r.hours(), r.id("actor"), r.id("target"), r.number("value")));
    types.add(
        TruceAdopted.class, r -> new TruceAdopted(r.hours(), r.id("actor"), r.number("value")));
    types.add(CorridorStepTaken.class, AgreementRows::corridorStep);
    types.add(
        CorridorChanged.class,
        r ->
            new CorridorChanged(
                r.hours(), r.id("number"), r.oneOf("kind", OPENED, CLOSED), r.text("text")));
  }

  private static CorridorStepTaken corridorStep(StoredRow r) {
    boolean missed = r.oneOf("kind", MISSED, TAKEN);
    return new CorridorStepTaken(
        r.hours(), r.id("number"), r.id("actor"), r.whole("value"), missed);
  }
}
