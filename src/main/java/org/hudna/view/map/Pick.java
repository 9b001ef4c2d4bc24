package org.hudna.view.map;

import org.hudna.view.scene.Subject;

/** Something on the map that a person points at. */
public record Pick(Kind kind, String id) {

  /** What it is. */
  public enum Kind {
    PLACE,
    DISTRICT,
    FORMATION,
    PARTY,
    CONVOY,
    CORRIDOR,
    ZONE,
    GUARANTOR,
    OBSERVER
  }

  /** A subject as something on the map; null for null. */
  public static Pick of(Subject subject) {
    return subject == null ? null : new Pick(Kind.valueOf(subject.kind().name()), subject.id());
  }
}
