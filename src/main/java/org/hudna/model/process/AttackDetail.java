package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/**
 * Who fired at whom, with what, and what it did. Given the number of attacks of a side, the firing
 * formation is drawn by its share of the side's rate: the same as drawing each formation by itself
 * (superposition of Poisson processes). Shelling that takes the place of an air strike is as lethal
 * as the strike would have been, so that the mean over a front stays what the data say.
 */
final class AttackDetail {
  private final Streams streams;
  private final RestraintLaw law;
  private final FrontRestraint restraint;
  private final DeathToll toll;
  private final AirSupport airSupport;
  private final double controlChance;
  private double recordedChance;

  AttackDetail(World world, Streams streams, RestraintLaw law, FrontRestraint restraint) {
    this.streams = streams;
    this.law = law;
    this.restraint = restraint;
    this.toll = new DeathToll(world.scenario().behaviour().severity());
    this.airSupport = new AirSupport(streams);
    this.controlChance = world.scenario().behaviour().violence().controlChangesPerAssault();
  }

  /** Sets the chance that a lethal event of the present day is recorded. */
  void recordedChance(double chance) {
    this.recordedChance = chance;
  }

  /** Draws one attack and emits what came of it; false if it came to nothing. */
  boolean commit(World world, Part part, Front front, boolean sideA, long id) {
    UniformRandomProvider rng = streams.at(Decision.ATTACK_DETAIL, id);
    double hours = part.fromHours() + rng.nextDouble() * part.hours();
    FrontSide side = front.side(sideA);
    FrontSide other = front.side(!sideA);
    double held = restraint.protectedShare(world, part, front, !sideA);
    Formation shooter = shooter(side, held, front.designated(), rng);
    boolean bound = bound(world, front, shooter);
    boolean covered = covered(bound, shooter, held, rng);
    Formation target = target(world, part, front, other, covered, bound ? held : 0, rng);
    ViolenceKind kind = kind(covered ? restraint.exponent(shooter) : 0, rng);
    AirSupport.Flight flight = airSupport.fly(world, kind, shooter, front.sector(), id, hours);
    if (flight.grounded()) {
      return false;
    }
    report(world, front, shooter, target, covered, kind, flight, hours, id, rng);
    return true;
  }

  private static Formation shooter(
      FrontSide side, double held, boolean designated, UniformRandomProvider rng) {
    List<Formation> all = side.formations();
    double protectedShare = designated ? 0 : held;
    double total = 0;
    for (int i = 0; i < all.size(); i++) {
      total += side.weight(i) * FrontRestraint.against(all.get(i), protectedShare);
    }
    double left = rng.nextDouble() * total;
    for (int i = 0; i < all.size(); i++) {
      left -= side.weight(i) * FrontRestraint.against(all.get(i), protectedShare);
      if (left < 0) {
        return all.get(i);
      }
    }
    return all.get(all.size() - 1);
  }

  /** Whether the truce tells a formation whom it may fire at. */
  private static boolean bound(World world, Front front, Formation shooter) {
    return !front.designated()
        && world.agreement().inForce()
        && world.scenario().sections().cessation() != null
        && shooter.party().stance().inTruce();
  }

  /** Whether the attack is one that the truce forbids, given who fires. */
  private static boolean covered(
      boolean bound, Formation shooter, double held, UniformRandomProvider rng) {
    double draw = rng.nextDouble();
    double forbidden = held * shooter.restraint();
    return bound && held > 0 && draw < forbidden / (forbidden + 1 - held);
  }

  /**
   * A formation of the other side by fighters: among the protected if covered, else among the rest;
   * among all where nothing is held back.
   */
  private Formation target(
      World world,
      Part part,
      Front front,
      FrontSide other,
      boolean covered,
      double held,
      UniformRandomProvider rng) {
    double draw = rng.nextDouble();
    List<Formation> all = other.formations();
    if (all.isEmpty()) {
      return null;
    }
    String district = world.ground().sectors().get(front.sector()).sector().district();
    boolean split = held > 0 && held < 1;
    double left = draw * (split ? (covered ? held : 1 - held) : 1);
    for (int i = 0; i < all.size(); i++) {
      var party = all.get(i).party();
      boolean safe =
          party.stance().inTruce() && !world.protectionLost(party, district, part.fromHours());
      if (!split || safe == covered) {
        left -= other.weight(i);
        if (left < 0) {
          return all.get(i);
        }
      }
    }
    return all.get(all.size() - 1);
  }

  private ViolenceKind kind(double exponent, UniformRandomProvider rng) {
    double total = exponent == 0 ? 1 : law.meanFactor(exponent);
    double left = rng.nextDouble() * total;
    int last = 0;
    for (int m = 0; m < ViolenceKind.count(); m++) {
      double share = exponent == 0 ? law.mix(m) : law.mix(m) * law.factor(m, exponent);
      last = share > 0 ? m : last;
      left -= share;
      if (left < 0) {
        return ViolenceKind.of(m);
      }
    }
    return ViolenceKind.of(last);
  }

  private void report(
      World world,
      Front front,
      Formation shooter,
      Formation target,
      boolean covered,
      ViolenceKind planned,
      AirSupport.Flight flight,
      double hours,
      long id,
      UniformRandomProvider rng) {
    PlaceState place = place(world, flight.sector(), rng.nextDouble());
    Where where = world.where(flight.sector(), place);
    ViolenceKind kind = flight.kind();
    boolean lethal = rng.nextDouble() < law.lethal(planned.ordinal());
    boolean recorded = rng.nextDouble() < recordedChance && lethal;
    boolean civilians = rng.nextDouble() < toll.civilianShare(front.severity()) || target == null;
    int deaths = lethal ? toll.draw(front.severity(), covered, rng) : 0;
    AirArm arm = flight.arm();
    world.emit(
        new ViolationCommitted(
            hours,
            id,
            front.dyad(),
            where,
            shooter.party().id(),
            shooter.id(),
            target == null ? null : target.party().id(),
            target == null ? null : target.id(),
            targetClass(kind, civilians),
            kind,
            covered,
            arm == null ? null : arm.id(),
            new Harm(lethal, recorded, deaths, civilians ? deaths : 0)));
    if (kind == ViolenceKind.GROUND_ASSAULT && target != null && place != null) {
      moveControl(world, hours, where, place, shooter, target, id);
    }
  }

  private static TargetClass targetClass(ViolenceKind kind, boolean civilians) {
    if (kind == ViolenceKind.AID_OBSTRUCTION) {
      return TargetClass.AID;
    }
    return civilians ? TargetClass.CIVILIANS : TargetClass.FIGHTERS;
  }

  private void moveControl(
      World world,
      double hours,
      Where where,
      PlaceState place,
      Formation shooter,
      Formation target,
      long id) {
    boolean held = target.party().id().equals(place.controller());
    if (held && streams.at(Decision.CONTROL, id).nextDouble() < controlChance) {
      String before = place.controller();
      place.controller(shooter.party().id());
      place.besieger(null);
      world.emit(new ControlChanged(hours, where, before, shooter.party().id()));
    }
  }

  private static PlaceState place(World world, int sector, double draw) {
    List<Integer> places = world.ground().sectors().get(sector).places();
    if (places.isEmpty()) {
      return null;
    }
    return world.ground().places().get(places.get((int) (draw * places.size())));
  }
}
