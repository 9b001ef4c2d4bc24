package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.Instead;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.ViolenceKind;

/**
 * Which air arm flies an air strike, if any, and what becomes of it in a zone barred to it. A side
 * without an air arm shells instead.
 */
final class AirSupport {
  private final Streams streams;
  private final BarredAirspace airspace;

  AirSupport(Streams streams) {
    this.streams = streams;
    this.airspace = new BarredAirspace(streams);
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
    return switch (airspace.judge(world, arm, sector, id, hours)) {
      case FLIES -> new Flight(kind, arm, sector, false);
      case FLIES_BARRED -> barred(world, arm, sector, id, hours);
      case ELSEWHERE -> elsewhere(world, arm, sector, id, hours);
      case SHELLING -> standDown(world, arm, sector, hours, Instead.SHELLING, sector);
      case GROUNDED -> standDown(world, arm, sector, hours, Instead.GROUNDED, sector);
    };
  }

  private Flight barred(World world, AirArm arm, int sector, long id, double hours) {
    StrikeZone zone = world.ground().zoneOf(sector);
    world.emit(
        new BarredSortieFlown(
            hours,
            id,
            arm.id(),
            arm.party().id(),
            zone.id(),
            world.where(sector, (PlaceState) null)));
    return new Flight(ViolenceKind.AIR_STRIKE, arm, sector, false);
  }

  private Flight standDown(
      World world, AirArm arm, int sector, double hours, Instead instead, int target) {
    StrikeZone zone = world.ground().zoneOf(sector);
    world.emit(new SortieStoodDown(hours, arm.id(), zone.id(), world.where(sector, null), instead));
    ViolenceKind kind =
        instead == Instead.SHELLING ? ViolenceKind.SHELLING : ViolenceKind.AIR_STRIKE;
    return new Flight(
        kind, instead == Instead.SHELLING ? null : arm, target, instead == Instead.GROUNDED);
  }

  /** Over a sector of the same governorate outside all zones; grounded if there is none. */
  private Flight elsewhere(World world, AirArm arm, int sector, long id, double hours) {
    List<Integer> open = new ArrayList<>();
    for (SectorNode node : world.ground().sectors()) {
      if (world.ground().zoneOf(node.index()) == null
          && node.governorate() == world.ground().sectors().get(sector).governorate()) {
        open.add(node.index());
      }
    }
    if (open.isEmpty()) {
      return standDown(world, arm, sector, hours, Instead.GROUNDED, sector);
    }
    double draw = streams.at(Decision.SORTIES, Keys.mix(id, 7)).nextDouble();
    int other = open.get((int) (draw * open.size()));
    return standDown(world, arm, sector, hours, Instead.ELSEWHERE, other);
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
