package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Party;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Aid;

/**
 * An attack on a convoy as a violent incident, beside those of the fronts. It is lethal with a
 * chance, and then kills a geometric number of civilians, at least one, with a mean. It provokes no
 * retaliation, as it falls on no fighters.
 */
final class ConvoyViolence {
  private static final long KEY = Keys.of("convoy-violence");
  private final World world;
  private final Streams streams;
  private final ConvoyAttackers attackers;

  ConvoyViolence(World world, RoadDanger danger, Streams streams) {
    this.world = world;
    this.streams = streams;
    this.attackers = new ConvoyAttackers(world, danger);
  }

  /**
   * Tells of an attack on a convoy in a sector at an hour, with the deaths that chance gives it.
   */
  void attack(long convoy, int sector, Where where, double hours) {
    UniformRandomProvider rng = streams.at(Decision.CONVOY_ATTACK, Keys.mix(KEY, convoy));
    Aid aid = world.scenario().behaviour().aid();
    boolean lethal = rng.nextDouble() < aid.attackLethalShare();
    int killed = deaths(aid.attackDeaths(), rng.nextDouble());
    commit(convoy, sector, where, hours, null, lethal ? killed : 0, rng);
  }

  /** Tells of one with so many deaths, by a party or, for null, by whoever fights there. */
  void scripted(long number, int sector, Where where, double hours, String party, int deaths) {
    UniformRandomProvider rng = streams.at(Decision.CONVOY_ATTACK, Keys.mix(KEY, number));
    commit(number, sector, where, hours, party, deaths, rng);
  }

  private void commit(
      long number,
      int sector,
      Where where,
      double hours,
      String party,
      int deaths,
      UniformRandomProvider rng) {
    double recordedShare = world.scenario().behaviour().recording().recordedShare();
    boolean recorded = rng.nextDouble() < recordedShare && deaths > 0;
    ConvoyAttackers.Attacker by = attackers.choose(sector, where.place(), party, rng);
    if (by == null) {
      return;
    }
    world.emit(
        new ViolationCommitted(
            hours,
            Keys.mix(KEY, number) >>> 1,
            by.dyad(),
            where,
            by.party(),
            by.formation(),
            by.target(),
            null,
            TargetClass.AID,
            by.kind(),
            covered(by, where.district(), hours),
            by.airArm(),
            new Harm(deaths > 0, recorded, deaths, deaths)));
  }

  private boolean covered(ConvoyAttackers.Attacker by, String district, double hours) {
    Party attacker = world.cast().party(by.party());
    Party target = by.target() == null ? null : world.cast().party(by.target());
    return attacker != null
        && target != null
        && world.covered(attacker, target, district, hours) > 0;
  }

  /** At least one, geometric with a mean of at least 1, from a uniform draw. */
  private static int deaths(double mean, double draw) {
    return mean <= 1 ? 1 : 1 + (int) (Math.log1p(-draw) / Math.log1p(-1 / mean));
  }
}
