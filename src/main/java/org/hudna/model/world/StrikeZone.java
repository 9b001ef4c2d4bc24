package org.hudna.model.world;

import java.util.BitSet;
import org.hudna.scenario.Zone;

/**
 * A strike zone with the sectors whose centre lies in it. Zones share no sector: where their
 * polygons overlap it belongs to the one that the scenario names first, whose terms alone hold
 * there.
 *
 * @param key number in the keys of random streams
 * @param sectors indices of those sectors
 */
public record StrikeZone(String id, long key, Zone terms, BitSet sectors) {

  /** Whether a sector lies in it. */
  public boolean holds(int sector) {
    return sectors.get(sector);
  }
}
