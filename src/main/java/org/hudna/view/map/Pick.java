package org.hudna.view.map;

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
}
