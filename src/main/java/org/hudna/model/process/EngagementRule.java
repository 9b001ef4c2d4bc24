package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * Who fires at whom on a front. Given the number of attacks of a side, the firing formation is
 * drawn by its share of the side's rate: the same as drawing each formation by itself
 * (superposition of Poisson processes).
 */
final class EngagementRule {
  private static final long ELSEWHERE = 8;
  private final Streams streams;
  private final FrontRestraint restraint;

  EngagementRule(Streams streams, FrontRestraint restraint) {
    this.streams = streams;
    this.restraint = restraint;
  }

  /** Draws the two formations of one attack of a side. */
  Engagement draw(World world, Part part, Front front, boolean sideA, UniformRandomProvider rng) {
    FrontSide side = front.side(sideA);
    double held = restraint.held(world, part, front, !sideA);
    Formation shooter = shooter(side, held, rng);
    boolean bound = bound(world, front, shooter);
    boolean covered = covered(bound, shooter, held, rng);
    Formation target = target(world, part, front, !sideA, covered, bound ? held : 0, rng);
    return new Engagement(shooter, target, covered);
  }

  /**
   * Whom a sortie hits that is flown over another front: a formation of the other side there by
   * fighters, and the attack is covered if the truce protects it.
   */
  Engagement elsewhere(
      World world, Part part, Front front, boolean sideA, Formation shooter, long attack) {
    UniformRandomProvider rng = streams.at(Decision.SORTIES, Keys.mix(attack, ELSEWHERE));
    Formation target = target(world, part, front, !sideA, false, 0, rng);
    String district = world.ground().sectors().get(front.sector()).sector().district();
    boolean covered =
        target != null
            && !front.designated()
            && world.covered(shooter.party(), target.party(), district, part.fromHours()) > 0;
    return new Engagement(shooter, target, covered);
  }

  private static Formation shooter(FrontSide side, double held, UniformRandomProvider rng) {
    int last = side.size() - 1;
    double total = side.weight();
    if (held != 0) {
      total = 0;
      for (int i = 0; i <= last; i++) {
        total += side.weight(i) * FrontRestraint.against(side.formation(i), held);
      }
    }
    double left = rng.nextDouble() * total;
    for (int i = 0; i < last; i++) {
      double free = held == 0 ? 1 : FrontRestraint.against(side.formation(i), held);
      left -= side.weight(i) * free;
      if (left < 0) {
        return side.formation(i);
      }
    }
    return side.formation(last);
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
   * A formation of the other side by fighters, a moving one by more: among the protected if
   * covered, else among the rest; among all where nothing is held back. Null if there is none.
   */
  private static Formation target(
      World world,
      Part part,
      Front front,
      boolean sideA,
      boolean covered,
      double held,
      UniformRandomProvider rng) {
    FrontSide other = front.side(sideA);
    String district = world.ground().sectors().get(front.sector()).sector().district();
    boolean split = held > 0 && held < 1;
    double[] weights = new double[other.size()];
    for (int i = 0; i < weights.length; i++) {
      if (!split || safe(world, part, other.formation(i).party(), district) == covered) {
        weights[i] =
            other.weight(i) * other.formation(i).exposure(part.fromHours(), part.toHours());
      }
    }
    int chosen = WeightedChoice.of(weights, rng);
    return chosen < 0 ? null : other.formation(chosen);
  }

  private static boolean safe(World world, Part part, Party party, String district) {
    return party.stance().inTruce() && !world.protectionLost(party, district, part.fromHours());
  }
}
