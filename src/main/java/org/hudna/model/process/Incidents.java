package org.hudna.model.process;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Party;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Harm;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/**
 * What there is to observe in the events of a run: attacks, and the guarantors' strikes on the
 * wrong side. A barred sortie and what it hits are one incident, which violates the terms whomever
 * it hits; a guarantor is no party, so its strikes are not among signatories.
 */
final class Incidents {
  private final Map<Long, String> barredAttacks = new HashMap<>();

  /** What an observer may see of an event; null if nothing. */
  Incident of(World world, SimulationEvent event) {
    if (event instanceof ViolationCommitted attack) {
      return attack(world, attack);
    }
    if (event instanceof BarredSortieFlown sortie) {
      barredAttacks.put(sortie.id(), sortie.party());
      return null;
    }
    if (event instanceof JointStrikeFlown strike && strike.misdirected()) {
      return strike(
          world,
          strike.id(),
          strike.hours(),
          strike.guarantor(),
          strike.hitParty(),
          strike.where(),
          strike.harm(),
          Breach.MISDIRECTED_STRIKE);
    }
    if (event instanceof OutsideStrikeFlown strike) {
      return strike(
          world,
          strike.id(),
          strike.hours(),
          strike.guarantor(),
          strike.hitParty(),
          strike.where(),
          strike.harm(),
          strike.onSignatory() ? Breach.OUTSIDE_STRIKE : Breach.ATTACK);
    }
    return null;
  }

  private Incident attack(World world, ViolationCommitted attack) {
    String owner = barredAttacks.remove(attack.id());
    boolean barred = owner != null;
    String by = barred ? owner : attack.party();
    Party accused = world.cast().party(by);
    Party victim = world.cast().party(attack.targetParty());
    boolean among =
        accused != null
            && victim != null
            && world.bothAccepted(accused, victim)
            && !world.protectionLost(victim, attack.where().district(), attack.hours());
    return new Incident(
        attack.id(),
        attack.hours(),
        by,
        by,
        attack.targetParty(),
        attack.kind(),
        attack.where(),
        attack.harm().deaths(),
        attack.harm().lethal(),
        among || barred && accused != null && accused.stance().inTruce(),
        among,
        barred ? Breach.BARRED_SORTIE : breach(attack));
  }

  private static Breach breach(ViolationCommitted attack) {
    boolean onConvoy =
        attack.targetClass() == TargetClass.AID && attack.kind() != ViolenceKind.AID_OBSTRUCTION;
    return onConvoy ? Breach.CONVOY_ATTACK : Breach.ATTACK;
  }

  private static Incident strike(
      World world,
      long id,
      double hours,
      String guarantor,
      String hit,
      Where where,
      Harm harm,
      Breach what) {
    Party victim = world.cast().party(hit);
    return new Incident(
        id,
        hours,
        guarantor,
        sideOf(world, guarantor),
        hit,
        ViolenceKind.AIR_STRIKE,
        where,
        harm.deaths(),
        harm.lethal(),
        false,
        victim != null && victim.stance().inTruce(),
        what);
  }

  private static String sideOf(World world, String guarantor) {
    for (AirArm arm : world.cast().airArms()) {
      if (arm.guarantor() != null && arm.guarantor().id().equals(guarantor)) {
        return arm.party().id();
      }
    }
    return guarantor;
  }
}
