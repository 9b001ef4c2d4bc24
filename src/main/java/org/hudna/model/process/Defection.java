package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre.Dyad;

/**
 * A formation goes over to another party. It stays where it is, on its side of its fronts and with
 * its share of their fire, which counts for the new party from then on: fighters and rates are
 * conserved. Nobody goes over to a party against which it stands on a front.
 */
final class Defection {
  private Defection() {}

  /** Whether it stands on a front on whose other side the dyad has a party. */
  static boolean opposed(World world, Formation formation, Party party) {
    return anyFront(world, formation, party, true);
  }

  /** Whether it stands on a front on whose own side the dyad has a party. */
  static boolean beside(World world, Formation formation, Party party) {
    return anyFront(world, formation, party, false);
  }

  /** Changes its party at an hour. */
  static void of(World world, Formation formation, Party target, String cause, double hours) {
    Party from = formation.party();
    List<Formation> left = new ArrayList<>(from.formations());
    left.remove(formation);
    from.formations(List.copyOf(left));
    List<Formation> joined = new ArrayList<>(target.formations());
    joined.add(formation);
    target.formations(List.copyOf(joined));
    formation.follow(target);
    formation.endMove(hours);
    if (target.stance() == Stance.DESIGNATED) {
      formation.entanglement(1);
    }
    world.emit(new FormationSwitched(hours, formation.id(), from.id(), target.id(), cause));
  }

  private static boolean anyFront(World world, Formation formation, Party party, boolean across) {
    for (Front front : world.ground().fronts()) {
      Dyad dyad = world.theatre().dyads().get(front.dyad());
      boolean twoSided = !dyad.a().isEmpty() && !dyad.b().isEmpty();
      boolean first =
          twoSided
              && on(front.a(), formation)
              && (across ? dyad.b() : dyad.a()).contains(party.id());
      boolean second =
          twoSided
              && on(front.b(), formation)
              && (across ? dyad.a() : dyad.b()).contains(party.id());
      if (first || second) {
        return true;
      }
    }
    return false;
  }

  private static boolean on(FrontSide side, Formation formation) {
    return side.formations().contains(formation);
  }
}
