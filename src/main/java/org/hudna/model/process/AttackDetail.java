package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/**
 * What an attack is made with, and what it did. Shelling that takes the place of an air strike is
 * as lethal as the strike would have been, so that the mean over a front stays what the data say.
 */
final class AttackDetail {
  private final Streams streams;
  private final RestraintLaw law;
  private final FrontRestraint restraint;
  private final EngagementRule engagement;
  private final DeathToll toll;
  private final AirSupport airSupport;
  private final ControlRule control;
  private double recordedChance;

  AttackDetail(World world, Streams streams, RestraintLaw law, FrontRestraint restraint) {
    this.streams = streams;
    this.law = law;
    this.restraint = restraint;
    this.engagement = new EngagementRule(streams, restraint);
    this.toll = new DeathToll(world.scenario().behaviour().severity());
    this.airSupport = new AirSupport(streams);
    this.control =
        new ControlRule(
            streams, world.scenario().behaviour().violence().controlChangesPerAssault());
  }

  /** Sets the chance that a lethal event of the present day is recorded. */
  void recordedChance(double chance) {
    this.recordedChance = chance;
  }

  /** Draws one attack and emits what came of it: the front that it hit, null if none. */
  Front commit(World world, Part part, Front front, boolean sideA, long id) {
    UniformRandomProvider rng = streams.at(Decision.ATTACK_DETAIL, id);
    double hours = part.fromHours() + rng.nextDouble() * part.hours();
    Engagement who = engagement.draw(world, part, front, sideA, rng);
    ViolenceKind kind = kind(who.covered() ? restraint.exponent(who.shooter()) : 0, rng);
    AirSupport.Flight flight = airSupport.fly(world, kind, who.shooter(), front, sideA, id, hours);
    if (flight.grounded()) {
      return null;
    }
    Front hit = flight.front();
    if (hit != front) {
      who = engagement.elsewhere(world, part, hit, sideA, who.shooter(), id);
    }
    PlaceState place = place(world, hit.sector(), rng.nextDouble());
    Where where = world.where(hit.sector(), place);
    Outcome outcome = outcome(hit, who, kind, rng);
    ViolationCommitted attack = attack(hit, who, flight, where, outcome, hours, id);
    world.emit(attack);
    control.follow(world, attack, place);
    return hit;
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

  /** What it did, and whether to civilians. */
  private record Outcome(Harm harm, boolean civilians) {}

  private Outcome outcome(
      Front front, Engagement who, ViolenceKind planned, UniformRandomProvider rng) {
    boolean lethal = rng.nextDouble() < law.lethal(planned.ordinal());
    boolean recorded = rng.nextDouble() < recordedChance && lethal;
    boolean civilians =
        rng.nextDouble() < toll.civilianShare(front.severity()) || who.target() == null;
    int deaths = lethal ? toll.draw(front.severity(), who.covered(), rng) : 0;
    return new Outcome(new Harm(lethal, recorded, deaths, civilians ? deaths : 0), civilians);
  }

  private static ViolationCommitted attack(
      Front front,
      Engagement who,
      AirSupport.Flight flight,
      Where where,
      Outcome outcome,
      double hours,
      long id) {
    Formation shooter = who.shooter();
    Formation target = who.target();
    AirArm arm = flight.arm();
    return new ViolationCommitted(
        hours,
        id,
        front.dyad(),
        where,
        shooter.party().id(),
        shooter.id(),
        target == null ? null : target.party().id(),
        target == null ? null : target.id(),
        targetClass(flight.kind(), outcome.civilians()),
        flight.kind(),
        who.covered(),
        arm == null ? null : arm.id(),
        outcome.harm());
  }

  private static TargetClass targetClass(ViolenceKind kind, boolean civilians) {
    if (kind == ViolenceKind.AID_OBSTRUCTION) {
      return TargetClass.AID;
    }
    return civilians ? TargetClass.CIVILIANS : TargetClass.FIGHTERS;
  }

  private static PlaceState place(World world, int sector, double draw) {
    List<Integer> places = world.ground().sectors().get(sector).places();
    if (places.isEmpty()) {
      return null;
    }
    return world.ground().places().get(places.get((int) (draw * places.size())));
  }
}
