package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.Instead;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.PlaceState;
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
  private final Diversion diversion;
  private final Map<String, List<AirArm>> armsOf = new HashMap<>();

  AirSupport(Streams streams) {
    this.streams = streams;
    this.airspace = new BarredAirspace(streams);
    this.diversion = new Diversion(streams);
  }

  /**
   * What an attack becomes.
   *
   * @param arm null when nothing flies
   * @param front the front that is struck
   */
  record Flight(ViolenceKind kind, AirArm arm, Front front, boolean grounded) {}

  Flight fly(
      World world,
      ViolenceKind kind,
      Formation shooter,
      Front front,
      boolean sideA,
      long id,
      double hours) {
    if (kind != ViolenceKind.AIR_STRIKE) {
      return new Flight(kind, null, front, false);
    }
    AirArm arm = arm(world, shooter.party(), id);
    if (arm == null) {
      return new Flight(ViolenceKind.SHELLING, null, front, false);
    }
    return switch (airspace.judge(world, arm, front.sector(), id, hours)) {
      case FLIES -> new Flight(kind, arm, front, false);
      case FLIES_BARRED -> barred(world, arm, front, id, hours);
      case ELSEWHERE -> elsewhere(world, arm, front, sideA, id, hours);
      case SHELLING -> {
        standDown(world, arm, front, hours, Instead.SHELLING);
        yield new Flight(ViolenceKind.SHELLING, null, front, false);
      }
      case GROUNDED -> ground(world, arm, front, hours);
    };
  }

  private static Flight barred(World world, AirArm arm, Front front, long id, double hours) {
    StrikeZone zone = world.ground().zoneOf(front.sector());
    world.emit(
        new BarredSortieFlown(
            hours,
            id,
            arm.id(),
            arm.party().id(),
            zone.id(),
            world.where(front.sector(), (PlaceState) null)));
    return new Flight(ViolenceKind.AIR_STRIKE, arm, front, false);
  }

  private static void standDown(
      World world, AirArm arm, Front front, double hours, Instead instead) {
    StrikeZone zone = world.ground().zoneOf(front.sector());
    world.emit(
        new SortieStoodDown(
            hours, arm.id(), zone.id(), world.where(front.sector(), null), instead));
  }

  private static Flight ground(World world, AirArm arm, Front front, double hours) {
    standDown(world, arm, front, hours, Instead.GROUNDED);
    return new Flight(ViolenceKind.AIR_STRIKE, arm, front, true);
  }

  /** Over another front where the arm is not barred; grounded if there is none. */
  private Flight elsewhere(
      World world, AirArm arm, Front front, boolean sideA, long id, double hours) {
    Front other = diversion.from(world, arm, front, sideA, id);
    if (other == null) {
      return ground(world, arm, front, hours);
    }
    standDown(world, arm, front, hours, Instead.ELSEWHERE);
    return new Flight(ViolenceKind.AIR_STRIKE, arm, other, false);
  }

  /** An arm of the shooter's side by its share of strikes, or null. */
  private AirArm arm(World world, Party shooter, long id) {
    List<AirArm> arms = armsOf.computeIfAbsent(shooter.id(), party -> arms(world, shooter));
    double total = 0;
    for (AirArm arm : arms) {
      total += arm.terms().shareOfStrikes();
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

  private static List<AirArm> arms(World world, Party shooter) {
    return world.cast().airArms().stream()
        .filter(arm -> arm.party() == shooter || allied(world, arm.party(), shooter))
        .toList();
  }

  /** Whether two parties are on one side of a dyad that has two sides. */
  private static boolean allied(World world, Party one, Party other) {
    List<String> both = List.of(one.id(), other.id());
    for (Dyad dyad : world.theatre().dyads().values()) {
      boolean together = dyad.a().containsAll(both) || dyad.b().containsAll(both);
      if (together && !dyad.a().isEmpty() && !dyad.b().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
