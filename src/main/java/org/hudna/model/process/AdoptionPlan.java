package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Adoption;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Cessation;

/**
 * Who will adopt the truce, when and to what level. A formation adopts an exponential delay after
 * its party, and its party at the start of the truce or at its own later time. Levels are drawn
 * from the party's Beta law, multiplied by the factor of a second try and capped by C_max; a share
 * of formations refuses at first.
 */
public final class AdoptionPlan {
  private final Streams streams;

  /** A plan whose chance comes from a run's streams. */
  public AdoptionPlan(Streams streams) {
    this.streams = streams;
  }

  /** Plans the adoption of every formation of a party that has accepted the truce. */
  public void assign(World world) {
    Agreement agreement = world.scenario().agreement();
    Cessation cessation = world.scenario().sections().cessation();
    if (agreement == null || cessation == null) {
      return;
    }
    double start = world.scenario().time().hoursTo(agreement.truceStart());
    for (Formation formation : world.cast().formations()) {
      if (formation.party().stance().inTruce()) {
        plan(formation, start, cessation.secondTryAdoption());
      }
    }
  }

  private void plan(Formation formation, double start, double factor) {
    Adoption law = formation.party().terms().adoption();
    boolean refuses =
        streams.at(Decision.REFUSAL, formation.key()).nextDouble() < law.refusingShare();
    double delay =
        -Math.log1p(-streams.at(Decision.ADOPTION_DELAY, formation.key()).nextDouble())
            * law.delayHours();
    double level = firstTryLevel(formation) * factor;
    double hours = start + 24 * law.afterDays() + delay;
    formation.planAdoption(refuses, hours, Math.min(level, formation.party().maximalCommitment()));
  }

  /** The level that a formation adopts at a first try, before refusal and cap, in (0, 1). */
  double firstTryLevel(Formation formation) {
    return level(
        formation.party().terms().adoption(), streams.at(Decision.ADOPTION, formation.key()));
  }

  /** The level that a party's leadership adopts, capped by C_max. */
  public double leadershipLevel(Party party, double factor) {
    double level =
        level(party.terms().adoption(), streams.at(Decision.ADOPTION, party.key())) * factor;
    return Math.min(level, party.maximalCommitment());
  }

  private static double level(Adoption law, UniformRandomProvider rng) {
    double alpha = law.mean() * law.concentration();
    double beta = (1 - law.mean()) * law.concentration();
    return ChengBetaSampler.of(rng, alpha, beta).sample();
  }
}
