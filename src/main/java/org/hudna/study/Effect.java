package org.hudna.study;

import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.Metric;

/** How a metric differs between the two variants of a comparison. */
public record Effect(Comparison comparison, Metric metric, Pairs over, PairedDifference paired) {

  /** The effects of all comparisons of a design, in its order. */
  public static List<Effect> of(Design design, RunValues runs) {
    List<Effect> effects = new ArrayList<>();
    for (Comparison comparison : design.comparisons()) {
      for (Pairs over : comparison.over()) {
        for (Metric metric : comparison.metrics().keySet()) {
          effects.add(of(comparison, metric, over, runs));
        }
      }
    }
    return effects;
  }

  private static Effect of(Comparison comparison, Metric metric, Pairs over, RunValues runs) {
    double[] baseline = over.values(runs, comparison.baseline(), metric);
    double[] changed = over.values(runs, comparison.changed(), metric);
    return new Effect(comparison, metric, over, PairedDifference.of(baseline, changed));
  }

  /** What was expected of it. */
  public Expectation expected() {
    return comparison.metrics().get(metric);
  }

  /** How it came out against that, in words. */
  public String cameOut() {
    return expected().verdict(paired);
  }
}
