package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.ViolenceKind;

/**
 * Which air arm flies an air strike, if any, and what becomes of it in a zone barred to it. A side
 * without an air arm shells instead.
 */
final class AirSupport {
  private final Streams streams;

  AirSupport(Streams streams) {
    this.streams = streams;
  }

  /**
   * What an attack becomes.
   *
   * @param arm null when nothing flies
   */
  record Flight(ViolenceKind kind, AirArm arm, int sector, boolean grounded) {}

  Flight fly(World world, ViolenceKind kind, Formation shooter, int sector, long id, double hours) {
    if (kind != ViolenceKind.AIR_STRIKE) {
      return new Flight(kind, null, sector, false);
    }
    AirArm arm = arm(world, shooter.party(), id);
    if (arm == null) {
      return new Flight(ViolenceKind.SHELLING, null, sector, false);
    }
    return new Flight(kind, arm, sector, false);
  }

  /** An arm of the shooter's side by its share of strikes, or null. */
  private AirArm arm(World world, Party shooter, long id) {
    List<AirArm> arms = new ArrayList<>();
    double total = 0;
    for (AirArm arm : world.cast().airArms()) {
      if (arm.party() == shooter || allied(world, arm.party(), shooter)) {
        arms.add(arm);
        total += arm.terms().shareOfStrikes();
      }
    }
    double left = streams.at(Decision.SORTIES, id).nextDouble() * total;
    for (AirArm arm : arms) {
      left -= arm.terms().shareOfStrikes();
      if (left < 0) {
        return arm;
      }
    }
    return null;
  }

  private static boolean allied(World world, Party one, Party other) {
    for (Dyad dyad : world.theatre().dyads().values()) {
      boolean together = dyad.a().contains(one.id()) && dyad.a().contains(other.id());
      if (together && !dyad.b().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
