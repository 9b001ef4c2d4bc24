package org.hudna.model.event;

/**
 * What a report says was done. All but an attack move trust or solidarity of those who believe it.
 */
public enum Breach {
  /** An attack of one party on another. */
  ATTACK,
  /** A strike of the joint centre on the wrong side. */
  MISDIRECTED_STRIKE,
  /** A guarantor's strike on a signatory outside the zones. */
  OUTSIDE_STRIKE,
  /** A sortie of an air arm where it is barred, with what it hit. */
  BARRED_SORTIE,
  /** An attack on an aid convoy. */
  CONVOY_ATTACK;

  /** Whether believing it moves more than counts. */
  public boolean movesTrust() {
    return this != ATTACK;
  }
}
