/**
 * Keyed random streams: a run seed, a decision, an agent and an instant give the same luck in every
 * scenario.
 */
package org.hudna.model.random;
