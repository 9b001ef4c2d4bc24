package org.hudna.model.world;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.scenario.Theatre.Sector;

/**
 * A sector with who is in it.
 *
 * @param index position in the world's list
 * @param governorate index of its governorate in the theatre
 * @param neighbours indices of the sectors beside it
 * @param places indices of the places in it
 * @param formations those placed in it
 */
public record SectorNode(
    int index,
    Sector sector,
    int governorate,
    List<Integer> neighbours,
    List<Integer> places,
    List<Formation> formations) {

  /** Copies the lists of indices; the formations are those given. */
  public SectorNode {
    neighbours = List.copyOf(neighbours);
    places = List.copyOf(places);
    formations = List.copyOf(formations);
  }
}
