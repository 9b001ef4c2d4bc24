package org.hudna.model.process;

import org.hudna.model.event.Breach;
import org.hudna.model.event.Where;
import org.hudna.model.random.Keys;
import org.hudna.scenario.ViolenceKind;

/**
 * Something that observers may see, or say that they saw.
 *
 * @param accused party or guarantor that did it
 * @param side party on whose side it was done: observers look at sides
 * @param victim party that was hit, or null
 * @param amongSignatories whether it breaks the truce: accused and victim had both accepted it, or
 *     an accused that had flew where it is barred
 * @param onSignatory whether a signatory was hit by another or by a guarantor
 */
record Incident(
    long id,
    double hours,
    String accused,
    String side,
    String victim,
    ViolenceKind kind,
    Where where,
    int deaths,
    boolean lethal,
    boolean amongSignatories,
    boolean onSignatory,
    Breach what) {

  /** Number of the incident as held against the accused: who accuse others believe other things. */
  long accusation() {
    return Keys.mix(id, Keys.of(accused));
  }
}
