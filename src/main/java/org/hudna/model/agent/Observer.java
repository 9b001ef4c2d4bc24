package org.hudna.model.agent;

import org.hudna.scenario.ObserverTerms;

/**
 * One who counts violations in its own way.
 *
 * @param key its number in the keys of random streams
 */
public record Observer(String id, long key, ObserverTerms terms) {}
