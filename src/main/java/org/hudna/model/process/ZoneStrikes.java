package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.JointCentre;

/**
 * Joint strikes in one zone: a Poisson number, each aimed at a formation of the zone's target by
 * fighters. A strike that goes astray hits an entangled signatory formation, or nobody under arms
 * if there is none near.
 */
final class ZoneStrikes {
  private final Streams streams;

  ZoneStrikes(Streams streams) {
    this.streams = streams;
  }

  /** The formations of the target that stand in a zone. */
  List<Formation> targets(World world, StrikeZone zone) {
    List<Formation> targets = new ArrayList<>();
    zone.sectors().stream()
        .mapToObj(world.ground().sectors()::get)
        .map(SectorNode::formations)
        .forEach(
            there ->
                there.stream()
                    .filter(f -> f.party().id().equals(zone.terms().target()))
                    .forEach(targets::add));
    return targets;
  }

  /** Flies the strikes of a zone between two hours. */
  void fly(
      World world,
      StrikeZone zone,
      List<Formation> targets,
      double perDay,
      double from,
      double to) {
    List<Guarantor> flying =
        world.cast().guarantors().stream()
            .filter(g -> zone.terms().permitted().contains(g.id()))
            .toList();
    long second = Math.round(from * 3600);
    UniformRandomProvider rng = streams.at(Decision.JOINT_STRIKES, zone.key(), second);
    int count = flying.isEmpty() ? 0 : Draws.poisson(rng, perDay * (to - from) / 24);
    for (int i = 0; i < count; i++) {
      long key = Keys.mix(zone.key(), i + 1);
      UniformRandomProvider own = streams.at(Decision.JOINT_STRIKES, key, second);
      double hours = Draws.between(own, from, to);
      String guarantor = flying.get(own.nextInt(flying.size())).id();
      strike(world, zone, targets, own, new Sortie(Keys.mix(key, second) >>> 1, hours, guarantor));
    }
  }

  /** Number, time and owner of a sortie. */
  private record Sortie(long id, double hours, String guarantor) {}

  private static void strike(
      World world,
      StrikeZone zone,
      List<Formation> targets,
      UniformRandomProvider rng,
      Sortie sortie) {
    JointCentre terms = world.scenario().sections().jointCentre();
    double[] fighters = targets.stream().mapToDouble(Formation::fighters).toArray();
    int chosen = WeightedChoice.of(fighters, rng);
    if (chosen < 0) {
      return;
    }
    Formation target = targets.get(chosen);
    SectorNode node = world.ground().sectors().get(target.sector());
    Neighbourhood near = new Neighbourhood(node, zone.terms().target());
    boolean astray = rng.nextDouble() < near.astray(terms.accuracy(), terms.mixing());
    Formation hit = astray ? near.hit(rng) : target;
    double deaths = terms.deathsPerStrike();
    Harm harm = StrikeHarm.draw(rng, hit == null ? 0 : deaths, deaths, terms.civilianShare());
    world.emit(
        new JointStrikeFlown(
            sortie.hours(),
            sortie.id(),
            sortie.guarantor(),
            zone.id(),
            Spots.in(world, target.sector(), rng),
            zone.terms().target(),
            hit == null ? zone.terms().target() : hit.party().id(),
            hit == null ? null : hit.id(),
            astray && hit != null,
            harm));
  }
}
