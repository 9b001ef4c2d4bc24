package org.hudna.model.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/** The attacks in each sector: how many, since when it has been quiet, and whose they were. */
final class RoadDanger {
  private final Map<String, Integer> index = new HashMap<>();
  private final List<List<ViolationCommitted>> latest = new ArrayList<>();
  private final double[] perDay;
  private final double[] lastHours;

  RoadDanger(List<SectorNode> sectors) {
    sectors.forEach(sector -> index.put(sector.sector().id(), sector.index()));
    sectors.forEach(sector -> latest.add(new ArrayList<>()));
    perDay = new double[sectors.size()];
    lastHours = new double[sectors.size()];
    Arrays.fill(lastHours, Double.NEGATIVE_INFINITY);
  }

  /** Counts the attacks of a part. */
  void count(World world, Part part) {
    Arrays.fill(perDay, 0);
    for (SimulationEvent event : world.stepEvents()) {
      if (event instanceof ViolationCommitted attack) {
        int sector = index.get(attack.where().sector());
        if (perDay[sector] == 0) {
          latest.get(sector).clear();
        }
        latest.get(sector).add(attack);
        perDay[sector] += 1 / part.days();
        lastHours[sector] = Math.max(lastHours[sector], attack.hours());
      }
    }
  }

  /** Attacks per day in a sector, in the part that was counted last. */
  double attacksPerDay(int sector) {
    return perDay[sector];
  }

  /** The hour of the last attack in a sector so far. */
  double lastAttackHours(int sector) {
    return lastHours[sector];
  }

  /** The attacks in a sector in the last part that had any there. */
  List<ViolationCommitted> latest(int sector) {
    return List.copyOf(latest.get(sector));
  }

  /** The same of all sectors. */
  List<ViolationCommitted> latest() {
    return latest.stream().flatMap(List::stream).toList();
  }
}
