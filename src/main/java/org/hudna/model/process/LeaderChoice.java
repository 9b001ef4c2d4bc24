package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Fragmentation;
import org.hudna.scenario.Stance;

/**
 * Fragmentation: a formation whose commitment c is far from the commitment C that its leadership
 * shows goes over to another leader at the rate {@code nu max(0, |c - C| - gap) exp(-kappa /
 * kappa_0)} per day. It follows the party nearest to its own commitment among those on its side of
 * its fronts that stand in its sector or beside it, the larger one of equals. Only the entangled
 * follow a designated party. A leadership outside the truce shows a commitment of 0, one that
 * suspended half of its own.
 */
final class LeaderChoice {
  private final Streams streams;

  LeaderChoice(Streams streams) {
    this.streams = streams;
  }

  void act(World world, Part part) {
    Fragmentation terms = world.scenario().behaviour().fragmentation();
    if (terms.ratePerDay() <= 0) {
      return;
    }
    Presence presence = new Presence(world);
    List<Move> moves = new ArrayList<>();
    for (Party party : world.cast().parties()) {
      double loose = Math.exp(-party.terms().cohesion() / terms.cohesionScale());
      double shown = shown(party);
      for (Formation formation : party.formations()) {
        double far = Math.abs(formation.commitment() - shown) - terms.gap();
        if (far > 0 && decided(formation)) {
          consider(formation, part, terms.ratePerDay() * loose * far, presence, moves);
        }
      }
    }
    moves.forEach(m -> Defection.of(world, m.formation(), m.leader(), "low-cohesion", m.hours()));
  }

  private void consider(
      Formation formation, Part part, double perDay, Presence presence, List<Move> moves) {
    UniformRandomProvider rng = streams.at(Decision.FRAGMENTATION, formation.key(), part.second());
    double wait = perDay > 0 ? Draws.exponential(rng, 1 / perDay) : part.days();
    if (wait < part.days()) {
      Party leader = leader(presence, formation);
      if (leader != null) {
        moves.add(new Move(formation, leader, part.fromHours() + 24 * wait));
      }
    }
  }

  /** Commitment that a leadership shows: C times what its stance leaves of it, in [0, 1]. */
  static double shown(Party party) {
    return party.commitment() * party.stance().coverage();
  }

  /** Whether anybody would go, and not merely wait for the hour of its adoption. */
  private static boolean decided(Formation formation) {
    return formation.fighters() > 0 && (formation.adopted() || formation.staysOut());
  }

  private static Party leader(Presence presence, Formation formation) {
    double best = Math.abs(formation.commitment() - shown(formation.party()));
    double most = 0;
    Party leader = null;
    for (Party party : presence.world().cast().parties()) {
      double near = presence.near(party, formation.sector());
      double distance = Math.abs(formation.commitment() - shown(party));
      boolean better = distance < best || leader != null && distance == best && near > most;
      if (near > 0 && better && open(presence.world(), formation, party)) {
        leader = party;
        best = distance;
        most = near;
      }
    }
    return leader;
  }

  private static boolean open(World world, Formation formation, Party party) {
    return (party.stance() != Stance.DESIGNATED || formation.entanglement() > 0)
        && Defection.beside(world, formation, party)
        && !Defection.opposed(world, formation, party);
  }

  private record Move(Formation formation, Party leader, double hours) {}
}
