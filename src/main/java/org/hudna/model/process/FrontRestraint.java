package org.hudna.model.process;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * The mean restraint of a side of a front: the sum over its formations f of {@code w_f (H g_f + 1 -
 * H)}, with g_f the mean over kinds of exp(-k_m c_f T_f covered) and H the share of the other
 * side's fighters that the truce protects from it.
 */
final class FrontRestraint {
  private final RestraintLaw law;
  private final Map<Formation, Integer> index = new IdentityHashMap<>();
  private final List<Formation> formations;
  private final double[] factors;
  private final Map<FrontSide, int[]> members = new IdentityHashMap<>();
  private final double[] entanglement;
  private boolean inForce;

  FrontRestraint(World world, RestraintLaw law) {
    this.law = law;
    this.formations = world.cast().formations();
    this.factors = new double[formations.size()];
    this.entanglement = new double[world.ground().sectors().size()];
    for (int i = 0; i < formations.size(); i++) {
      index.put(formations.get(i), i);
    }
    for (Front front : world.ground().fronts()) {
      members.put(front.a(), indices(front.a()));
      members.put(front.b(), indices(front.b()));
    }
  }

  private int[] indices(FrontSide side) {
    return side.formations().stream().mapToInt(index::get).toArray();
  }

  /** Works out every formation's factor for the part that begins. */
  void refresh(World world, Part part) {
    inForce = world.agreement().inForce() && world.scenario().sections().cessation() != null;
    if (!inForce) {
      return;
    }
    double[] fighters = new double[entanglement.length];
    java.util.Arrays.fill(entanglement, 0);
    for (int i = 0; i < factors.length; i++) {
      Formation formation = formations.get(i);
      factors[i] = law.meanFactor(exponent(formation));
      if (formation.party().stance().inTruce()) {
        fighters[formation.sector()] += formation.fighters();
        entanglement[formation.sector()] += formation.fighters() * formation.entanglement();
      }
    }
    for (int s = 0; s < fighters.length; s++) {
      entanglement[s] = fighters[s] == 0 ? 0 : entanglement[s] / fighters[s];
    }
  }

  /** c T covered of a formation against whomever the truce protects. */
  double exponent(Formation formation) {
    double coverage = formation.party().stance().coverage();
    return formation.commitment() * formation.temper() * coverage;
  }

  /** Mean entanglement of the signatories in a sector, weighted by fighters, in [0, 1]. */
  double entanglement(int sector) {
    return inForce ? entanglement[sector] : 0;
  }

  /** g of a formation: its mean factor against whom the truce protects. */
  double factor(Formation formation) {
    return inForce ? factors[index.get(formation)] : 1;
  }

  /** Mean factor of a side against the other; 1 without restraint. */
  double factor(World world, Part part, Front front, boolean sideA) {
    if (!inForce || front.designated()) {
      return 1;
    }
    FrontSide side = front.side(sideA);
    double held = protectedShare(world, part, front, !sideA);
    if (held == 0) {
      return 1;
    }
    int[] who = members.get(side);
    double sum = 0;
    for (int i = 0; i < who.length; i++) {
      boolean in = formations.get(who[i]).party().stance().inTruce();
      sum += side.weight(i) * (in ? held * factors[who[i]] + 1 - held : 1);
    }
    return sum;
  }

  /** H: the share of a side's fighters that the truce protects from signatories, in [0, 1]. */
  double protectedShare(World world, Part part, Front front, boolean sideA) {
    FrontSide side = front.side(sideA);
    String district = world.ground().sectors().get(front.sector()).sector().district();
    double share = 0;
    List<Formation> targets = side.formations();
    for (int i = 0; i < targets.size(); i++) {
      Party party = targets.get(i).party();
      if (party.stance().inTruce() && !world.protectionLost(party, district, part.fromHours())) {
        share += side.weight(i);
      }
    }
    return share;
  }
}
