package org.hudna.model.agent;

import org.hudna.scenario.AirArmTerms;

/**
 * An air arm that flies for a party's side.
 *
 * @param key its number in the keys of random streams
 * @param party the party on whose side it flies
 * @param guarantor who answers for it, or null
 */
public record AirArm(String id, long key, AirArmTerms terms, Party party, Guarantor guarantor) {}
