package org.hudna.model.process;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.world.Part;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/**
 * How often a party has lately been attacked in a sector: attacks a day, weighted by 2^(-age/h).
 * Formations under fire know of it without any observer.
 */
final class FireMemory {
  private final Map<String, Integer> sectors = new HashMap<>();
  private final Map<String, double[]> byParty = new HashMap<>();
  private double halfLifeDays;
  private double nowHours = Double.NaN;

  /** Takes in the events of the part before, with a half-life h in days. */
  void remember(World world, Part part, double halfLife) {
    halfLifeDays = halfLife;
    if (Double.isNaN(nowHours)) {
      for (SectorNode node : world.ground().sectors()) {
        sectors.put(node.sector().id(), node.index());
      }
      nowHours = part.fromHours();
    }
    fade(part.fromHours());
    for (SimulationEvent event : world.lastEvents()) {
      if (event instanceof ViolationCommitted attack && attack.targetFormation() != null) {
        add(attack.targetParty(), attack.where(), attack.hours());
      } else if (event instanceof JointStrikeFlown strike) {
        add(strike.hitParty(), strike.where(), strike.hours());
      } else if (event instanceof OutsideStrikeFlown strike) {
        add(strike.hitParty(), strike.where(), strike.hours());
      }
    }
  }

  /** Attacks a day on a party in a sector. */
  double attacksPerDay(String party, int sector) {
    double[] rates = byParty.get(party);
    return rates == null ? 0 : rates[sector];
  }

  private void fade(double hours) {
    double left = weight(hours - nowHours);
    for (double[] rates : byParty.values()) {
      for (int i = 0; i < rates.length; i++) {
        rates[i] *= left;
      }
    }
    nowHours = hours;
  }

  private void add(String party, Where where, double hours) {
    Integer sector = sectors.get(where.sector());
    if (party != null && sector != null) {
      byParty.computeIfAbsent(party, id -> new double[sectors.size()])[sector] +=
          weight(nowHours - hours) * Math.log(2) / halfLifeDays;
    }
  }

  private double weight(double ageHours) {
    return Math.pow(2, -ageHours / (24 * halfLifeDays));
  }
}
