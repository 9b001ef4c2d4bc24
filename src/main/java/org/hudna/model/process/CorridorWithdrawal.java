package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;

/**
 * The withdrawal from a corridor while a truce is in force. A side's next step is due when the
 * other's last one is verified. All times are exponential, exact for parts of any length: a due
 * step at the side's commitment / stepHours, a verification at the observer's coverage /
 * verifyHours, a return at returnPerDay x (1 - commitment). The corridor opens when both sides are
 * back and verified; when one returns, both start anew. A step that has been due for stepHours when
 * a day closes is missed, once a day.
 */
final class CorridorWithdrawal {
  private static final boolean[] SIDES = {true, false};
  private final Streams streams;
  private final World world;

  CorridorWithdrawal(Streams streams, World world) {
    this.streams = streams;
    this.world = world;
  }

  /** Lets both sides of all corridors act in a part. */
  void act(Part part) {
    for (CorridorState corridor : world.ground().corridors()) {
      if (world.agreement().inForce()) {
        withdraw(corridor, part);
        if (part.closesDay()) {
          missed(corridor, part.toHours());
        }
      } else {
        startAnew(corridor, part.fromHours(), "truce-ended");
      }
    }
  }

  private void withdraw(CorridorState corridor, Part part) {
    UniformRandomProvider rng = streams.at(Decision.CORRIDOR, corridor.key(), part.second());
    double[] rates = new double[6];
    double verifyHours = verifyHours(corridor.terms());
    double hours = part.fromHours();
    while (true) {
      markDue(corridor, hours);
      double total = fill(rates, corridor, verifyHours);
      if (total <= 0) {
        return;
      }
      hours += Draws.exponential(rng, 1 / total);
      if (hours >= part.toHours()) {
        return;
      }
      happen(corridor, WeightedChoice.of(rates, rng), hours);
    }
  }

  private double fill(double[] rates, CorridorState corridor, double verifyHours) {
    double total = 0;
    for (int s = 0; s < 2; s++) {
      boolean side = SIDES[s];
      double will = Goodwill.commitment(world, party(corridor, side));
      Corridor terms = corridor.terms();
      boolean out = corridor.steps(side) > 0;
      rates[s] = due(corridor, side) ? will / terms.stepHours() : 0;
      rates[2 + s] = corridor.verified(side) < corridor.steps(side) ? 1 / verifyHours : 0;
      rates[4 + s] = out ? terms.returnPerDay() * (1 - will) / 24 : 0;
      total += rates[s] + rates[2 + s] + rates[4 + s];
    }
    return total;
  }

  private void happen(CorridorState corridor, int what, double hours) {
    boolean side = SIDES[what % 2];
    int steps = corridor.steps(side);
    switch (what / 2) {
      case 0 -> {
        int metres = corridor.terms().stepsMetres().get(steps);
        corridor.withdraw(side, steps + 1, corridor.verified(side));
        corridor.dueSince(side, Double.NaN);
        tell(corridor, side, metres, false, hours);
      }
      case 1 -> {
        corridor.withdraw(side, steps, steps);
        openIfBack(corridor, hours);
      }
      default -> {
        tell(corridor, side, 0, true, hours);
        startAnew(corridor, hours, "returned");
      }
    }
  }

  private void openIfBack(CorridorState corridor, double hours) {
    int all = corridor.terms().stepsMetres().size();
    if (corridor.verified(true) == all && corridor.verified(false) == all) {
      corridor.open(true);
      world.emit(new CorridorChanged(hours, corridor.id(), true, "withdrawn"));
    }
  }

  private void startAnew(CorridorState corridor, double hours, String cause) {
    for (boolean side : SIDES) {
      corridor.withdraw(side, 0, 0);
      corridor.dueSince(side, Double.NaN);
    }
    if (corridor.open()) {
      corridor.open(false);
      world.emit(new CorridorChanged(hours, corridor.id(), false, cause));
    }
  }

  private static boolean due(CorridorState corridor, boolean side) {
    int steps = corridor.steps(side);
    return steps < corridor.terms().stepsMetres().size() && steps <= corridor.verified(!side);
  }

  private static void markDue(CorridorState corridor, double hours) {
    for (boolean side : SIDES) {
      if (due(corridor, side) && Double.isNaN(corridor.dueSinceHours(side))) {
        corridor.dueSince(side, hours);
      }
    }
  }

  private void missed(CorridorState corridor, double hours) {
    for (boolean side : SIDES) {
      if (due(corridor, side)
          && hours - corridor.dueSinceHours(side) >= corridor.terms().stepHours()) {
        int metres = corridor.terms().stepsMetres().get(corridor.steps(side));
        tell(corridor, side, metres, true, hours);
      }
    }
  }

  private void tell(
      CorridorState corridor, boolean side, int metres, boolean missed, double hours) {
    world.emit(new CorridorStepTaken(hours, corridor.id(), party(corridor, side), metres, missed));
  }

  private static String party(CorridorState corridor, boolean sideA) {
    return sideA ? corridor.terms().sideA() : corridor.terms().sideB();
  }

  /** Mean hours until a step is verified, infinite where nobody ever looks. */
  private double verifyHours(Corridor terms) {
    double coverage = 0;
    for (Observer observer : world.cast().observers()) {
      if (observer.id().equals(terms.observer())) {
        coverage = observer.terms().coverageIn(governorate(world, terms));
      }
    }
    return terms.verifyHours() / Math.max(terms.leastCoverage(), coverage);
  }

  /** The governorate in which a corridor begins. */
  static String governorate(World world, Corridor terms) {
    List<Road> roads = world.ground().roads().roads();
    for (Road road : roads) {
      if (terms.roads().contains(road.id())) {
        Place place = world.ground().place(road.from()).place();
        return place.governorate();
      }
    }
    return "";
  }
}
