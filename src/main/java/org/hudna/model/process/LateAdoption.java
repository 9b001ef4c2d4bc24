package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * Late adoption: a formation that refused adopts at the rate {@code a kappa m} per day, with kappa
 * the cohesion of its party and m the mean commitment of the party's formations nearby, once its
 * leadership has adopted. It then jumps to the level that it would have had.
 */
final class LateAdoption {
  private final Streams streams;

  LateAdoption(Streams streams) {
    this.streams = streams;
  }

  void act(World world, Part part) {
    double share = world.scenario().behaviour().commitment().lateAdoption();
    for (Party party : world.cast().parties()) {
      double rate = share * party.terms().cohesion();
      if (rate > 0 && party.adopted() && party.stance().inTruce()) {
        consider(world, part, party, rate);
      }
    }
  }

  private void consider(World world, Part part, Party party, double rate) {
    double[] nearby = null;
    for (Formation formation : party.formations()) {
      if (formation.staysOut()) {
        nearby = nearby == null ? NearbyCommitment.of(world, party) : nearby;
        double perDay = rate * nearby[formation.sector()];
        if (perDay > 0 && Draws.exponential(at(formation, part), 1 / perDay) < part.days()) {
          formation.adopt(party.prepared(formation.adoptionLevel()));
        }
      }
    }
  }

  private UniformRandomProvider at(Formation formation, Part part) {
    return streams.at(Decision.LATE_ADOPTION, formation.key(), part.second());
  }
}
