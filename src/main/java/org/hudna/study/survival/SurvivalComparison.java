package org.hudna.study.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.HolmAdjustment;
import org.hudna.study.comparison.MeanInterval;
import org.hudna.study.comparison.PairedRuns;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.comparison.ScenarioRuns.Run;

/**
 * The truces of all scenarios that have one, the baseline's first.
 *
 * @param baseline id of the scenario that others are compared with; it may have no truce
 * @param horizonDays means and shares are taken up to this day: the last that all curves reach
 */
public record SurvivalComparison(
    String baseline, double horizonDays, List<TruceSurvival> scenarios) {

  /** Copies the scenarios. */
  public SurvivalComparison {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Compares the truces of scenarios with that of the baseline; those that simulate other days have
   * their curves, but no difference and no test.
   */
  public static SurvivalComparison of(ScenarioRuns baseline, List<ScenarioRuns> scenarios) {
    List<ScenarioRuns> truced = new ArrayList<>(List.of(baseline));
    scenarios.stream().filter(s -> !s.id().equals(baseline.id())).forEach(truced::add);
    truced.removeIf(scenario -> times(scenario.runs()).isEmpty());
    double horizon = horizon(truced);
    List<TruceSurvival> truces =
        truced.stream().map(scenario -> survival(baseline, scenario, horizon)).toList();
    return new SurvivalComparison(baseline.id(), horizon, adjusted(truces));
  }

  private static List<TruceSurvival> adjusted(List<TruceSurvival> truces) {
    HolmAdjustment holm =
        HolmAdjustment.of(
            truces.stream()
                .mapToDouble(truce -> truce.logRank() == null ? Double.NaN : truce.logRank().p())
                .toArray());
    List<TruceSurvival> adjusted = new ArrayList<>();
    for (TruceSurvival truce : truces) {
      adjusted.add(truce.withAdjusted(holm.adjusted(adjusted.size())));
    }
    return adjusted;
  }

  private static TruceSurvival survival(
      ScenarioRuns baseline, ScenarioRuns scenario, double horizon) {
    List<SurvivalTime> times = times(scenario.runs());
    List<SurvivalTime> against = times(baseline.runs());
    boolean compared =
        !scenario.id().equals(baseline.id())
            && !against.isEmpty()
            && scenario.days().sameRun(baseline.days());
    KaplanMeier curve = KaplanMeier.of(times);
    return new TruceSurvival(
        scenario.id(),
        curve,
        curve.heldFor(horizon),
        MedianTime.of(curve),
        RestrictedMean.of(curve, horizon),
        compared
            ? difference(PairedRuns.of(baseline, scenario), horizon)
            : MeanInterval.of(new double[0]),
        compared ? LogRank.of(times, against) : null);
  }

  private static Estimate difference(PairedRuns pairs, double horizon) {
    List<SurvivalTime> first = new ArrayList<>();
    List<SurvivalTime> second = new ArrayList<>();
    for (int i = 0; i < pairs.first().size(); i++) {
      Optional<SurvivalTime> left = SurvivalTime.of(pairs.first().get(i).values());
      Optional<SurvivalTime> right = SurvivalTime.of(pairs.second().get(i).values());
      if (left.isPresent() && right.isPresent()) {
        first.add(left.get());
        second.add(right.get());
      }
    }
    double[] baseline = RestrictedMean.values(first, horizon);
    double[] differences = RestrictedMean.values(second, horizon);
    for (int i = 0; i < differences.length; i++) {
      differences[i] -= baseline[i];
    }
    return MeanInterval.of(differences);
  }

  private static double horizon(List<ScenarioRuns> truced) {
    double horizon = Double.POSITIVE_INFINITY;
    double longest = 0;
    for (ScenarioRuns scenario : truced) {
      List<SurvivalTime> times = times(scenario.runs());
      horizon = Math.min(horizon, KaplanMeier.of(times).lastDay());
      longest = Math.max(longest, times.stream().mapToDouble(SurvivalTime::days).max().orElse(0));
    }
    return Math.min(horizon, longest);
  }

  private static List<SurvivalTime> times(List<Run> runs) {
    return runs.stream()
        .map(run -> SurvivalTime.of(run.values()).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
