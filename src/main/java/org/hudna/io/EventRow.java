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
  double value = Double.NaN;

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
    this.value = amount;
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
