package org.hudna.report;

import java.util.List;
import org.hudna.metric.Metric;

/**
 * Says why a design has many runs in common with the baseline, where its settings show it: strike
 * zones change nothing before the phase of implementation begins.
 */
final class LateTerms {
  private static final String ZONES = "agreement.sections.jointCentre.zones";
  private static final double PER_CENT = 100;

  private LateTerms() {}

  /** The reason as the end of a sentence; empty if the settings show none. */
  static String reason(Batch batch, Design design) {
    List<KeyDifference> changed =
        KeyDifferences.between(batch.baseline().scenario(), design.scenario());
    boolean late =
        !changed.isEmpty()
            && changed.stream().allMatch(each -> (each.key() + ".").startsWith(ZONES + "."));
    double reached = Amount.estimate(design, Metric.IMPLEMENTATION_REACHED).mean();
    return !late || Double.isNaN(reached)
        ? ""
        : Sentence.of(
            "zones act only from implementation on, reached in %d\u00a0%% of runs",
            Math.round(PER_CENT * reached));
  }
}
