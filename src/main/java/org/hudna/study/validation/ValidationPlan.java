package org.hudna.study.validation;

import java.util.List;
import org.hudna.history.CountSeries;
import org.hudna.history.ObservedEvents;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.Theatre.Governorate;

/**
 * A validation that can be carried out.
 *
 * @param events the whole data set
 * @param series counts of the dyad group; areas in the order of the governorates
 * @param baselines ids, in the order of the tables
 * @param replicates runs of each window
 * @param seed the master seed
 */
public record ValidationPlan(
    String title,
    String dyad,
    ObservedEvents events,
    CountSeries series,
    List<Governorate> governorates,
    List<ValidationCase> cases,
    List<String> baselines,
    List<Mechanism> ablations,
    List<GoalTerms> goals,
    int replicates,
    long seed) {

  /** Copies the lists. */
  public ValidationPlan {
    governorates = List.copyOf(governorates);
    cases = List.copyOf(cases);
    baselines = List.copyOf(baselines);
    ablations = List.copyOf(ablations);
    goals = List.copyOf(goals);
  }

  /** The same with other numbers of runs and another master seed. */
  public ValidationPlan with(int runs, long masterSeed) {
    return new ValidationPlan(
        title,
        dyad,
        events,
        series,
        governorates,
        cases,
        baselines,
        ablations,
        goals,
        runs,
        masterSeed);
  }

  /** Number of runs of the model. */
  public long runs() {
    long windows = cases.stream().mapToLong(of -> of.windows().size()).sum();
    return windows * (1 + ablations.size()) * replicates;
  }

  /** The name of an area: that of a governorate, or "nation". */
  public String area(int number) {
    return number == CountSeries.NATION ? "nation" : governorates.get(number - 1).name();
  }
}
