package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.ViolenceKind;

/**
 * Who attacks a convoy: whoever made one of the last attacks in its sector, each with the same
 * chance, which is a draw by share of the fire there, designated parties included. The weapon and
 * the other side are those of that attack; an arrest or an obstruction stands for small arms. Where
 * nobody has fired yet, a formation there is drawn by its fighters, and it shells.
 */
final class ConvoyAttackers {
  private final World world;
  private final RoadDanger danger;
  private final Adversaries adversaries;

  /** Who did it, with what, and whom it is held to hit; dyad, formation and target may be null. */
  record Attacker(
      String dyad,
      String party,
      String formation,
      String target,
      ViolenceKind kind,
      String airArm) {}

  ConvoyAttackers(World world, RoadDanger danger) {
    this.world = world;
    this.danger = danger;
    this.adversaries = new Adversaries(world.theatre());
  }

  /**
   * Draws the attacker in a sector.
   *
   * @param place id of the place ahead of the convoy, or null
   * @param party who it is to be; null for anybody
   * @return null if nobody is there to do it
   */
  Attacker choose(int sector, String place, String party, UniformRandomProvider rng) {
    List<ViolationCommitted> known = by(party, danger.latest(sector));
    if (known.isEmpty()) {
      known = by(party, danger.latest());
    }
    if (!known.isEmpty()) {
      return like(known.get(rng.nextInt(known.size())));
    }
    Formation shooter = shooter(sector, party, rng);
    String id = shooter == null ? party : shooter.party().id();
    return id == null ? null : unprecedented(id, shooter == null ? null : shooter.id(), place);
  }

  private static List<ViolationCommitted> by(String party, List<ViolationCommitted> attacks) {
    return attacks.stream().filter(a -> party == null || party.equals(a.party())).toList();
  }

  private static Attacker like(ViolationCommitted attack) {
    boolean unarmed =
        attack.kind() == ViolenceKind.ARREST || attack.kind() == ViolenceKind.AID_OBSTRUCTION;
    return new Attacker(
        attack.dyad(),
        attack.party(),
        attack.formation(),
        attack.targetParty(),
        unarmed ? ViolenceKind.SMALL_ARMS : attack.kind(),
        attack.airArm());
  }

  /** A formation in the sector, or else anywhere, by its fighters; null if there is none. */
  private Formation shooter(int sector, String party, UniformRandomProvider rng) {
    List<Formation> all = new ArrayList<>(world.cast().formations());
    all.removeIf(f -> f.fighters() <= 0 || party != null && !party.equals(f.party().id()));
    List<Formation> here = all.stream().filter(f -> f.sector() == sector).toList();
    List<Formation> who = here.isEmpty() ? all : here;
    double[] fighters = who.stream().mapToDouble(Formation::fighters).toArray();
    return who.isEmpty() ? null : who.get(WeightedChoice.of(fighters, rng));
  }

  private Attacker unprecedented(String party, String formation, String place) {
    String holder = place == null ? null : world.ground().place(place).controller();
    String target = holder != null && adversaries.are(party, holder) ? holder : null;
    String dyad = null;
    for (Map.Entry<String, Dyad> entry : world.theatre().dyads().entrySet()) {
      if (dyad == null && between(entry.getValue(), party, target)) {
        dyad = entry.getKey();
      }
    }
    return new Attacker(dyad, party, formation, target, ViolenceKind.SHELLING, null);
  }

  private static boolean between(Dyad dyad, String party, String target) {
    return dyad.a().contains(party) && (target == null || dyad.b().contains(target))
        || dyad.b().contains(party) && (target == null || dyad.a().contains(target));
  }
}
