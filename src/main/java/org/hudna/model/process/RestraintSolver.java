package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
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
 * <p>With u the uncovered share, the covered events fall to (ratio - u)/(1 - u) of what they were.
 * Retaliation multiplies a fall: a restraint factor r gives r (1 - n)/(1 - n r), so r is solved
 * from that. k makes the mean over formations of the lethal factor equal r, at the levels of a
 * first try and their mean decay over a week.
 */
public final class RestraintSolver {
  /** The smallest ratio of covered events that is asked for. */
  static final double LEAST_RATIO = 0.02;

  private static final double LARGEST_K = 60;
  private static final double WEEK_DAYS = 7;

  private RestraintSolver() {}

  /** The law of restraint of a world. */
  public static RestraintLaw solve(World world, Streams streams) {
    Behaviour behaviour = world.scenario().behaviour();
    List<double[]> weighted = weightedRestraint(world, new AdoptionPlan(streams));
    if (weighted.isEmpty()) {
      return new RestraintLaw(behaviour, 0);
    }
    double target = targetFactor(world.scenario(), world);
    double highest = excess(behaviour, weighted, LARGEST_K, target);
    if (highest >= 0) {
      return new RestraintLaw(behaviour, LARGEST_K);
    }
    double k =
        new BrentSolver(1e-6)
            .solve(100, x -> excess(behaviour, weighted, x, target), 0, LARGEST_K, 2);
    return new RestraintLaw(behaviour, k);
  }

  private static double excess(
      Behaviour behaviour, List<double[]> weighted, double k, double target) {
    RestraintLaw law = new RestraintLaw(behaviour, k);
    double sum = 0;
    double weights = 0;
    for (double[] entry : weighted) {
      sum += entry[0] * law.meanLethalFactor(entry[1]);
      weights += entry[0];
    }
    return sum / weights - target;
  }

  /** Pairs of weight (attacks per day) and mean c x T in the first week. */
  private static List<double[]> weightedRestraint(World world, AdoptionPlan plan) {
    Scenario scenario = world.scenario();
    double h = scenario.behaviour().commitment().halfLifeDays();
    double decay = (1 - Math.pow(2, -WEEK_DAYS / h)) * h / (WEEK_DAYS * Math.log(2));
    java.util.Map<Formation, double[]> entries = new java.util.LinkedHashMap<>();
    if (scenario.agreement() != null && scenario.sections().cessation() != null) {
      for (Front front : world.ground().fronts()) {
        add(entries, front.a(), front.b(), plan, decay);
        add(entries, front.b(), front.a(), plan, decay);
      }
    }
    return new ArrayList<>(entries.values());
  }

  private static void add(
      java.util.Map<Formation, double[]> entries,
      FrontSide side,
      FrontSide target,
      AdoptionPlan plan,
      double decay) {
    if (target.formations().stream().noneMatch(f -> f.party().stance().inTruce())) {
      return;
    }
    for (int i = 0; i < side.formations().size(); i++) {
      Formation formation = side.formations().get(i);
      if (formation.party().stance().inTruce() && !formation.refuses()) {
        double cap = formation.party().maximalCommitment();
        double[] entry =
            entries.computeIfAbsent(
                formation,
                f -> {
                  double level = Math.min(cap, plan.firstTryLevel(f));
                  return new double[] {0, level * f.temper() * decay};
                });
        entry[0] += side.background() * side.weight(i);
      }
    }
  }

  private static double targetFactor(Scenario scenario, World world) {
    double u = uncoveredShare(scenario, world);
    double wanted =
        Math.max(LEAST_RATIO, (scenario.behaviour().restraint().firstWeekRatio() - u) / (1 - u));
    double n = scenario.behaviour().violence().branchingRatio();
    return Math.min(1, wanted / (1 - n + n * wanted));
  }

  /** Share of coverable fronts' events that are with designated parties, at a first try. */
  static double uncoveredShare(Scenario scenario, World world) {
    double uncovered = 0;
    double all = 0;
    double factor =
        scenario.sections().cessation() == null
            ? 1
            : scenario.sections().cessation().secondTryUncovered();
    for (Front front : world.ground().fronts()) {
      double rate = front.a().background() + front.b().background();
      boolean coverable =
          front.a().formations().stream().anyMatch(f -> f.party().stance().inTruce())
              && (front.designated()
                  || front.b().formations().stream().anyMatch(f -> f.party().stance().inTruce()));
      if (coverable) {
        all += rate;
        uncovered += front.designated() ? rate : 0;
      }
    }
    return all == 0 ? 0 : Math.min(0.95, uncovered / all / factor);
  }
}
