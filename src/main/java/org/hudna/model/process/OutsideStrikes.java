package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Outside;
import org.hudna.scenario.Stance;

/**
 * Strikes outside the zones on designated parties that no zone is about, at fronts with
 * signatories, by the guarantors for whom an air arm flies. One on the wrong side goes on until a
 * call over the hotline stops it: hotline time x (1 + an exponential number with mean 1), with a
 * Poisson number of deaths by the hour.
 */
final class OutsideStrikes {
  private final Streams streams;

  OutsideStrikes(Streams streams) {
    this.streams = streams;
  }

  /** A front of a struck party with signatories on the other side. */
  private record Facing(int sector, List<Formation> struck, List<Formation> signatories) {}

  /** Flies the strikes of a part. */
  void fly(World world, JointCentre terms, Part part) {
    List<Guarantor> flying =
        world.cast().guarantors().stream()
            .filter(g -> world.cast().airArms().stream().anyMatch(arm -> arm.guarantor() == g))
            .toList();
    for (Guarantor guarantor : flying) {
      UniformRandomProvider rng =
          streams.at(Decision.OUTSIDE_STRIKES, guarantor.key(), part.second());
      double mean = terms.outside().strikesPerDay() * part.days() / flying.size();
      int count = Draws.poisson(rng, mean);
      List<Facing> facing = count == 0 ? List.of() : facing(world);
      for (int i = 0; i < count && !facing.isEmpty(); i++) {
        strike(world, terms, guarantor, part, facing, Keys.mix(guarantor.key(), i + 1));
      }
    }
  }

  private void strike(
      World world,
      JointCentre terms,
      Guarantor guarantor,
      Part part,
      List<Facing> facing,
      long key) {
    UniformRandomProvider rng = streams.at(Decision.OUTSIDE_STRIKES, key, part.second());
    double[] weights = facing.stream().mapToDouble(f -> fighters(f.struck())).toArray();
    int chosen = WeightedChoice.of(weights, rng);
    if (chosen < 0) {
      return;
    }
    Facing front = facing.get(chosen);
    boolean wrong = rng.nextDouble() < terms.outside().hitsSignatory();
    Party target = one(front.struck(), rng).party();
    Party hit = wrong ? one(front.signatories(), rng).party() : target;
    double lasted = wrong ? lastedHours(terms.outside(), rng) : 0;
    world.emit(
        new OutsideStrikeFlown(
            Draws.between(rng, part.fromHours(), part.toHours()),
            Keys.mix(key, part.second()) >>> 1,
            guarantor.id(),
            Spots.in(world, front.sector(), rng),
            target.id(),
            hit.id(),
            wrong,
            lasted,
            wrong ? wrongSide(terms, lasted, rng) : rightSide(terms, rng)));
  }

  private static double lastedHours(Outside terms, UniformRandomProvider rng) {
    return terms.hotlineMinutes() / 60 * (1 + Draws.exponential(rng, 1));
  }

  private static Harm wrongSide(JointCentre terms, double lasted, UniformRandomProvider rng) {
    return StrikeHarm.of(Draws.poisson(rng, terms.outside().deathsPerHour() * lasted), 0);
  }

  private static Harm rightSide(JointCentre terms, UniformRandomProvider rng) {
    double deaths = terms.deathsPerStrike();
    return StrikeHarm.draw(rng, deaths, deaths, terms.civilianShare());
  }

  private static List<Facing> facing(World world) {
    List<Facing> facing = new ArrayList<>();
    for (Front front : world.ground().fronts()) {
      if (world.ground().zoneOf(front.sector()) == null) {
        add(world, facing, front.sector(), front.a(), front.b());
        add(world, facing, front.sector(), front.b(), front.a());
      }
    }
    return facing;
  }

  private static void add(
      World world, List<Facing> facing, int sector, FrontSide struck, FrontSide other) {
    List<Formation> targets = with(struck, party -> isTarget(world, party));
    List<Formation> signatories = with(other, party -> party.stance().inTruce());
    if (fighters(targets) > 0 && fighters(signatories) > 0) {
      facing.add(new Facing(sector, targets, signatories));
    }
  }

  private static boolean isTarget(World world, Party party) {
    return party.stance() == Stance.DESIGNATED
        && world.ground().zones().stream()
            .noneMatch(zone -> zone.terms().target().equals(party.id()));
  }

  private static List<Formation> with(FrontSide side, Predicate<Party> which) {
    return side.formations().stream().filter(f -> which.test(f.party())).toList();
  }

  private static double fighters(List<Formation> formations) {
    return formations.stream().mapToDouble(Formation::fighters).sum();
  }

  private static Formation one(List<Formation> formations, UniformRandomProvider rng) {
    double[] weights = formations.stream().mapToDouble(Formation::fighters).toArray();
    return formations.get(WeightedChoice.of(weights, rng));
  }
}
