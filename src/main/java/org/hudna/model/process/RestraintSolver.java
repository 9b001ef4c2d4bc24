package org.hudna.model.process;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.World;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Scenario;

/**
 * Solves k from the national ratio of recorded events in the first week of a first truce.
 *
 * <p>With u the share of designated parties, the other fronts' events fall to {@code (ratio - u)/(1
 * - u)} of what they were. Retaliation deepens a fall: a restraint factor r gives {@code r (1 -
 * n)/(1 - n r)}, so r is solved from that. k then makes the mean lethal factor of all formations of
 * those fronts equal r: at the levels of a first try and their mean decay over a week, with those
 * who refuse or never signed unrestrained. Where even silence of all others would not bring the
 * ratio, k is the largest that the law allows.
 */
public final class RestraintSolver {
  /** With it a formation of mean commitment and temper keeps one attack in some hundreds. */
  static final double LARGEST_K = 12;

  private static final double WEEK_DAYS = 7;
  private static final double MOST_UNCOVERED = 0.95;

  private RestraintSolver() {}

  /** The law of restraint of a world. */
  public static RestraintLaw solve(World world, Streams streams) {
    Behaviour behaviour = world.scenario().behaviour();
    if (world.scenario().sections().cessation() == null) {
      return new RestraintLaw(behaviour, 0);
    }
    List<Held> held = new ArrayList<>();
    double[] rates = collect(world, new AdoptionPlan(streams), held);
    if (held.isEmpty()) {
      return new RestraintLaw(behaviour, 0);
    }
    double target = targetFactor(world.scenario(), uncoveredShare(world.scenario(), rates));
    double all = rates[0];
    if (factor(behaviour, held, all, LARGEST_K) >= target) {
      return new RestraintLaw(behaviour, LARGEST_K);
    }
    double k =
        new BrentSolver(1e-5)
            .solve(100, x -> factor(behaviour, held, all, x) - target, 0, LARGEST_K, 2);
    return new RestraintLaw(behaviour, k);
  }

  /** Attacks per day that the truce restrains, at c x temper in the first week. */
  private record Held(double perDay, double exponent) {}

  private static double factor(Behaviour behaviour, List<Held> held, double all, double k) {
    RestraintLaw law = new RestraintLaw(behaviour, k);
    double sum = all;
    for (Held entry : held) {
      sum -= entry.perDay() * (1 - law.meanLethalFactor(entry.exponent()));
    }
    return sum / all;
  }

  /** Attacks per day on coverable fronts: {not with designated parties, with them}. */
  private static double[] collect(World world, AdoptionPlan plan, List<Held> held) {
    double[] rates = new double[2];
    Map<Formation, Double> perDay = new IdentityHashMap<>();
    List<Formation> order = new ArrayList<>();
    for (Front front : world.ground().fronts()) {
      double rate = front.a().background() + front.b().background();
      if (front.designated()) {
        rates[1] += rate;
      } else if (signed(front.a()) > 0 && signed(front.b()) > 0) {
        rates[0] += rate;
        add(perDay, order, front.a(), signed(front.b()));
        add(perDay, order, front.b(), signed(front.a()));
      }
    }
    double week = WEEK_DAYS * world.scenario().behaviour().commitment().decayPerDay();
    double decay = week == 0 ? 1 : -Math.expm1(-week) / week;
    for (Formation formation : order) {
      double level = Math.min(formation.party().maximalCommitment(), plan.firstTryLevel(formation));
      held.add(new Held(perDay.get(formation), level * formation.temper() * decay));
    }
    return rates;
  }

  private static void add(
      Map<Formation, Double> perDay, List<Formation> order, FrontSide side, double share) {
    for (int i = 0; i < side.formations().size(); i++) {
      Formation formation = side.formations().get(i);
      if (formation.party().stance().inTruce() && !formation.refuses()) {
        if (!perDay.containsKey(formation)) {
          order.add(formation);
        }
        perDay.merge(formation, side.background() * side.weight(i) * share, Double::sum);
      }
    }
  }

  /** Share of a side's fighters whose parties have accepted. */
  private static double signed(FrontSide side) {
    double share = 0;
    for (int i = 0; i < side.formations().size(); i++) {
      share += side.formations().get(i).party().stance().inTruce() ? side.weight(i) : 0;
    }
    return share;
  }

  private static double targetFactor(Scenario scenario, double u) {
    double ratio = scenario.behaviour().restraint().firstWeekRatio();
    double wanted = Math.max(0, (ratio - u) / (1 - u));
    double n = scenario.behaviour().violence().branchingRatio();
    return Math.min(1, wanted / (1 - n + n * wanted));
  }

  /** u at a first try: the share of designated parties without the factor of a second one. */
  private static double uncoveredShare(Scenario scenario, double[] rates) {
    double share = rates[1] / (rates[0] + rates[1]);
    double factor = scenario.sections().cessation().secondTryUncovered();
    return Math.min(MOST_UNCOVERED, share / factor);
  }
}
