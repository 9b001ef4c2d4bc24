package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
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
 * Strikes of guarantors by themselves, by those for whom an air arm flies, on designated parties at
 * fronts with parties whose scenario says that they accept: before, in and after a truce alike.
 * Only those that hit such a party are drawn, thinned from all by their chance; the others are in
 * the background of their dyads. One that does goes on until it is stopped, for {@code m (1 + X)}
 * minutes with X exponential of mean 1 and m the hotline's latency, or a longer one where no
 * section with a hotline is in force; its deaths are Poisson by the hour.
 */
final class OutsideStrikes {
  private final Streams streams;

  OutsideStrikes(Streams streams) {
    this.streams = streams;
  }

  /** A front of a struck party with accepting parties on the other side. */
  private record Facing(int sector, List<Formation> struck, List<Formation> accepting) {}

  /** Flies the strikes of a part. */
  void fly(World world, Outside terms, Part part) {
    double perDay = terms.strikesPerDay() * terms.hitsSignatory();
    if (perDay <= 0) {
      return;
    }
    List<Guarantor> flying =
        world.cast().guarantors().stream()
            .filter(g -> world.cast().airArms().stream().anyMatch(arm -> arm.guarantor() == g))
            .toList();
    for (Guarantor guarantor : flying) {
      UniformRandomProvider rng =
          streams.at(Decision.OUTSIDE_STRIKES, guarantor.key(), part.second());
      int count = Draws.poisson(rng, perDay * part.days() / flying.size());
      List<Facing> facing = count == 0 ? List.of() : facing(world, terms);
      for (int i = 0; i < count && !facing.isEmpty(); i++) {
        strike(world, terms, guarantor, part, facing, Keys.mix(guarantor.key(), i + 1));
      }
    }
  }

  private void strike(
      World world, Outside terms, Guarantor guarantor, Part part, List<Facing> facing, long key) {
    UniformRandomProvider rng = streams.at(Decision.OUTSIDE_STRIKES, key, part.second());
    double[] weights = facing.stream().mapToDouble(f -> fighters(f.struck())).toArray();
    Facing front = facing.get(WeightedChoice.of(weights, rng));
    Party target = one(front.struck(), rng).party();
    Party hit = one(front.accepting(), rng).party();
    double lasted = stopMinutes(world) / 60 * (1 + Draws.exponential(rng, 1));
    world.emit(
        new OutsideStrikeFlown(
            Draws.between(rng, part.fromHours(), part.toHours()),
            Keys.mix(key, part.second()) >>> 1,
            guarantor.id(),
            Spots.in(world, front.sector(), rng),
            target.id(),
            hit.id(),
            onSignatory(world, hit),
            lasted,
            StrikeHarm.of(Draws.poisson(rng, terms.deathsPerHour() * lasted), 0)));
  }

  /** Whether a truce in force binds the party that is hit. */
  static boolean onSignatory(World world, Party hit) {
    return hit != null && world.agreement().inForce() && hit.stance().inTruce();
  }

  /** The latency of the hotline where one is in force and sooner, else what it takes without. */
  static double stopMinutes(World world) {
    JointCentre section = world.scenario().sections().jointCentre();
    double unaided = world.scenario().behaviour().outsideStrikes().unaidedMinutes();
    return section != null && world.agreement().inForce()
        ? Math.min(section.hotlineMinutes(), unaided)
        : unaided;
  }

  private static List<Facing> facing(World world, Outside terms) {
    List<Facing> facing = new ArrayList<>();
    for (Front front : world.ground().fronts()) {
      add(terms, facing, front.sector(), front.a(), front.b());
      add(terms, facing, front.sector(), front.b(), front.a());
    }
    return facing;
  }

  private static void add(
      Outside terms, List<Facing> facing, int sector, FrontSide struck, FrontSide other) {
    List<Formation> targets =
        with(struck, p -> p.stance() == Stance.DESIGNATED && terms.strikes(p.id()));
    List<Formation> accepting = with(other, p -> p.terms().stance().inTruce());
    if (fighters(targets) > 0 && fighters(accepting) > 0) {
      facing.add(new Facing(sector, targets, accepting));
    }
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
