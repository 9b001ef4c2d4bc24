package org.hudna.view.scene;

/** Something of a run that a person may ask about. */
public record Subject(Kind kind, String id) {

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

  /** A subject. */
  public static Subject of(Kind kind, String id) {
    return new Subject(kind, id);
  }
}
