package org.hudna.io;

import java.util.Locale;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.Where;

/** One row of events.csv.gz while it is filled; what does not apply stays empty. */
final class EventRow {
  final String event;
  Where where;
  Harm harm;
  String actor;
  String formation;
  String target;
  String targetFormation;
  String targetClass;
  String kind;
  String number;
  String covered;
  String text;
  String value;
  String other;
  String before;
  String change;
  String happened;
  String airArm;
  String besieged;
  String state;

  EventRow(String event) {
    this.event = event;
  }

  EventRow where(Where place) {
    this.where = place;
    return this;
  }

  EventRow harm(Harm done) {
    this.harm = done;
    return this;
  }

  EventRow actor(String id) {
    this.actor = id;
    return this;
  }

  EventRow actor(String party, String id) {
    this.actor = party;
    this.formation = id;
    return this;
  }

  EventRow target(String id) {
    this.target = id;
    return this;
  }

  EventRow target(String party, String id, TargetClass aimedAt) {
    this.target = party;
    this.targetFormation = id;
    this.targetClass = aimedAt == null ? null : aimedAt.key();
    return this;
  }

  EventRow kind(String key) {
    this.kind = key;
    return this;
  }

  EventRow kind(boolean flag, String yes, String no) {
    return kind(flag ? yes : no);
  }

  EventRow kind(Enum<?> constant) {
    this.kind = constant == null ? null : key(constant);
    return this;
  }

  EventRow number(long id) {
    this.number = Long.toString(id);
    return this;
  }

  EventRow number(String id) {
    this.number = id;
    return this;
  }

  EventRow covered(boolean flag) {
    this.covered = flag(flag);
    return this;
  }

  EventRow value(double amount) {
    this.value = DecimalText.exact(amount);
    return this;
  }

  EventRow other(String party) {
    this.other = party;
    return this;
  }

  EventRow before(Enum<?> constant) {
    this.before = constant == null ? null : key(constant);
    return this;
  }

  EventRow change(double amount) {
    this.change = DecimalText.exact(amount);
    return this;
  }

  EventRow happened(double hours) {
    this.happened = DecimalText.exact(hours);
    return this;
  }

  EventRow airArm(String id) {
    this.airArm = id;
    return this;
  }

  EventRow besieged(boolean flag) {
    this.besieged = flag(flag);
    return this;
  }

  EventRow state(String words) {
    this.state = words;
    return this;
  }

  EventRow text(String words) {
    this.text = words;
    return this;
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String flag(boolean flag) {
    return flag ? "1" : "0";
  }
}
