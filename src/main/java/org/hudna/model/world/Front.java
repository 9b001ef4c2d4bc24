package org.hudna.model.world;

import org.hudna.scenario.Theatre.SeverityLaw;

/**
 * The unit of violence: a sector and a dyad. Where a dyad mixes parties that the truce can cover
 * with designated ones, the sector has two fronts, one with each.
 *
 * @param key number in the keys of random streams
 * @param sector index of its sector
 * @param dyad published group
 * @param designated whether its side b holds only designated parties
 * @param severity law of deaths, or null if the theatre has none for it
 */
public record Front(
    String id,
    long key,
    int sector,
    String dyad,
    boolean designated,
    FrontSide a,
    FrontSide b,
    SeverityLaw severity) {

  /** One of its sides. */
  public FrontSide side(boolean first) {
    return first ? a : b;
  }
}
