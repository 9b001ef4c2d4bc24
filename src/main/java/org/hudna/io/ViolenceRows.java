package org.hudna.io;

import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** Puts violence into rows of events.csv.gz. */
final class ViolenceRows {
  private ViolenceRows() {}

  static void fill(EventRow row, ViolenceEvent event) {
    row.where(event.where());
    if (event instanceof ViolationCommitted e) {
      row.number(e.id()).actor(e.party(), e.formation()).kind(e.kind()).covered(e.covered());
      row.target(e.targetParty(), e.targetFormation(), e.targetClass()).harm(e.harm());
      row.text(e.airArm() == null ? e.dyad() : e.dyad() + " " + e.airArm());
    } else if (event instanceof BarredSortieFlown e) {
      row.number(e.id()).actor(e.party(), e.airArm()).text(e.zone());
    } else if (event instanceof SortieStoodDown e) {
      row.actor(e.airArm()).kind(e.instead()).text(e.zone());
    } else if (event instanceof JointStrikeFlown e) {
      row.number(e.id()).actor(e.guarantor()).kind(e.misdirected() ? "misdirected" : "on-target");
      row.target(e.hitParty(), e.hitFormation(), null).harm(e.harm()).text(e.zone());
    } else if (event instanceof OutsideStrikeFlown e) {
      row.number(e.id()).actor(e.guarantor()).kind(e.onSignatory() ? "on-signatory" : "on-target");
      row.target(e.hitParty()).harm(e.harm()).value(e.lastedHours());
    } else if (event instanceof ControlChanged e) {
      row.actor(e.to()).target(e.from());
    }
  }
}
