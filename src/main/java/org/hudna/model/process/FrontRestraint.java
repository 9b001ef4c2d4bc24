package org.hudna.model.process;

import java.util.Arrays;
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
  private final double[] entanglement;
  private boolean inForce;

  FrontRestraint(World world, RestraintLaw law) {
    this.law = law;
    this.entanglement = new double[world.ground().sectors().size()];
  }

  /** Works out every formation's restraint for the part that begins. */
  void refresh(World world) {
    boolean before = inForce;
    inForce = world.agreement().inForce() && world.scenario().sections().cessation() != null;
    if (inForce) {
      restrain(world);
    } else if (before) {
      world.cast().formations().forEach(formation -> formation.restraint(1));
    }
  }

  private void restrain(World world) {
    double[] fighters = new double[entanglement.length];
    Arrays.fill(entanglement, 0);
    for (Formation formation : world.cast().formations()) {
      boolean in = formation.party().stance().inTruce();
      formation.restraint(in ? law.meanFactor(exponent(formation)) : 1);
      if (in) {
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

  /** Mean factor of a side against the other; 1 without restraint. */
  double factor(World world, Part part, Front front, boolean sideA) {
    double held = held(world, part, front, !sideA);
    if (held == 0) {
      return 1;
    }
    FrontSide side = front.side(sideA);
    double sum = 0;
    for (int i = 0; i < side.size(); i++) {
      sum += side.weight(i) * against(side.formation(i), held);
    }
    return sum;
  }

  /** Mean factor of one formation where a share of the other side is protected. */
  static double against(Formation formation, double held) {
    return formation.party().stance().inTruce() ? held * formation.restraint() + 1 - held : 1;
  }

  /** H of a side on a front as things stand: 0 without a truce and against designated parties. */
  double held(World world, Part part, Front front, boolean sideA) {
    return inForce && !front.designated() ? protectedShare(world, part, front, sideA) : 0;
  }

  /** H: the share of a side's fighters that the truce protects from signatories, in [0, 1]. */
  double protectedShare(World world, Part part, Front front, boolean sideA) {
    FrontSide side = front.side(sideA);
    String district = world.ground().sectors().get(front.sector()).sector().district();
    double share = 0;
    for (int i = 0; i < side.size(); i++) {
      Party party = side.formation(i).party();
      if (party.stance().inTruce() && !world.protectionLost(party, district, part.fromHours())) {
        share += side.weight(i);
      }
    }
    return share;
  }
}
