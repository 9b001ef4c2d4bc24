package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.JointCentre;

/**
 * Joint strikes: once the implementation phase has begun and both capitals have designated targets,
 * the joint centre flies its sorties over the zones, in proportion to the target's fighters there.
 * Strikes that guarantors fly by themselves need no terms and are flown all the time.
 */
public final class JointStrikeProcess implements ModelProcess {
  private final TargetDesignation designation;
  private final ZoneStrikes zoneStrikes;
  private final OutsideStrikes outsideStrikes;
  private final ScriptedStrikes scriptedStrikes = new ScriptedStrikes();

  /** The process of one run. */
  public JointStrikeProcess(Streams streams, Approvals approvals) {
    this.designation = new TargetDesignation(approvals);
    this.zoneStrikes = new ZoneStrikes(streams);
    this.outsideStrikes = new OutsideStrikes(streams);
  }

  @Override
  public void act(World world, Part part) {
    scriptedStrikes.fly(world, part);
    outsideStrikes.fly(world, world.scenario().behaviour().outsideStrikes(), part);
    JointCentre terms = world.scenario().sections().jointCentre();
    if (terms == null || !world.agreement().inForce() || world.ground().zones().isEmpty()) {
      return;
    }
    double from = Math.max(part.fromHours(), designation.readyHours(world, part));
    if (from < part.toHours()) {
      flyOverZones(world, terms, from, part.toHours());
    }
  }

  private void flyOverZones(World world, JointCentre terms, double from, double to) {
    List<StrikeZone> zones = world.ground().zones();
    List<List<Formation>> targets =
        zones.stream().map(zone -> zoneStrikes.targets(world, zone)).toList();
    double all = targets.stream().mapToDouble(JointStrikeProcess::fighters).sum();
    for (int i = 0; i < zones.size() && all > 0; i++) {
      double perDay = terms.sortiesPerDay() * fighters(targets.get(i)) / all;
      zoneStrikes.fly(world, zones.get(i), targets.get(i), perDay, from, to);
    }
  }

  private static double fighters(List<Formation> formations) {
    return formations.stream().mapToDouble(Formation::fighters).sum();
  }
}
