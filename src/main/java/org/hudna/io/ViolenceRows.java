package org.hudna.io;

import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.Instead;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.ViolenceKind;

/** Puts violence into rows of events.csv.gz and back. */
final class ViolenceRows {
  private static final String MISDIRECTED = "misdirected";
  private static final String ON_SIGNATORY = "on-signatory";
  private static final String ON_OTHER = "on-other";
  private static final String ON_TARGET = "on-target";

  private ViolenceRows() {}

  static void fill(EventRow row, ViolenceEvent event) {
    row.where(event.where());
    if (event instanceof ViolationCommitted e) {
      row.number(e.id()).actor(e.party(), e.formation()).kind(e.kind()).covered(e.covered());
      row.target(e.targetParty(), e.targetFormation(), e.targetClass()).harm(e.harm());
      row.text(e.dyad()).airArm(e.airArm());
    } else if (event instanceof BarredSortieFlown e) {
      row.number(e.id()).actor(e.party()).airArm(e.airArm()).text(e.zone());
    } else if (event instanceof SortieStoodDown e) {
      row.airArm(e.airArm()).kind(e.instead()).text(e.zone());
    } else if (event instanceof JointStrikeFlown e) {
      row.number(e.id()).actor(e.guarantor()).other(e.targetParty());
      row.kind(e.misdirected(), MISDIRECTED, ON_TARGET);
      row.target(e.hitParty(), e.hitFormation(), null).harm(e.harm()).text(e.zone());
    } else if (event instanceof OutsideStrikeFlown e) {
      row.number(e.id()).actor(e.guarantor()).other(e.targetParty());
      row.kind(e.onSignatory(), ON_SIGNATORY, ON_OTHER);
      row.target(e.hitParty()).harm(e.harm()).value(e.lastedHours());
    } else if (event instanceof ControlChanged e) {
      row.actor(e.to()).target(e.from());
    } else {
      throw EventText.unknown(event);
    }
  }

  static void readers(EventTypes types) {
    types.add(ViolationCommitted.class, ViolenceRows::violation);
    types.add(
        BarredSortieFlown.class,
        r ->
            new BarredSortieFlown(
                r.hours(),
                r.longNumber("number"),
                r.id("air_arm"),
                r.id("actor"),
                r.id("text"),
                r.where()));
    types.add(
        SortieStoodDown.class,
        r ->
            new SortieStoodDown(
                r.hours(),
                r.id("air_arm"),
                r.id("text"),
                r.where(),
                r.constant(Instead.class, "kind")));
    types.add(JointStrikeFlown.class, ViolenceRows::jointStrike);
    types.add(OutsideStrikeFlown.class, ViolenceRows::outsideStrike);
    types.add(
        ControlChanged.class,
        r -> new ControlChanged(r.hours(), r.where(), r.text("target"), r.id("actor")));
  }

  private static ViolationCommitted violation(StoredRow r) {
    return new ViolationCommitted(
        r.hours(),
        r.longNumber("number"),
        r.text("text"),
        r.where(),
        r.id("actor"),
        r.text("formation"),
        r.text("target"),
        r.text("target_formation"),
        r.constantOrNull(TargetClass.class, "target_class"),
        r.constant(ViolenceKind.class, "kind"),
        r.flag("covered"),
        r.text("air_arm"),
        r.harm());
  }

  private static JointStrikeFlown jointStrike(StoredRow r) {
    return new JointStrikeFlown(
        r.hours(),
        r.longNumber("number"),
        r.id("actor"),
        r.id("text"),
        r.where(),
        r.text("other"),
        r.id("target"),
        r.text("target_formation"),
        r.oneOf("kind", MISDIRECTED, ON_TARGET),
        r.harm());
  }

  private static OutsideStrikeFlown outsideStrike(StoredRow r) {
    return new OutsideStrikeFlown(
        r.hours(),
        r.longNumber("number"),
        r.id("actor"),
        r.where(),
        r.text("other"),
        r.id("target"),
        r.oneOf("kind", ON_SIGNATORY, ON_OTHER),
        r.number("value"),
        r.harm());
  }
}
