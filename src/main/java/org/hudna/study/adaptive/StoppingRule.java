package org.hudna.study.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.study.adaptive.Precision.State;

/**
 * When a batch has replicates enough. The rule, all of which is settled before the first run:
 *
 * <ol>
 *   <li>The batch is looked at only at the counts of {@link Looks}: 50, 100, 200, 400 … replicates
 *       of each scenario, and the maximum. K is their number.
 *   <li>At each look every target has an interval of the mean ({@link MeanInterval}) with a chance
 *       of error of 5 % / K. So the interval at which the batch ends misses the truth with a chance
 *       of 5 % at most, however the end was chosen: naive 95 % intervals at the end of such a batch
 *       do not keep that for skewed laws. The chance is of each target in each scenario by itself.
 *   <li>A target is reached when the mean is at most the asked half-width away from the farther
 *       end; a relative one is a share of the mean that was found.
 *   <li>Runs without a value (also failed ones) are left out; fewer than {@value #LEAST} values
 *       reach nothing.
 *   <li>Equal values in all of at least {@value #LEAST_ALIKE} runs count as known, and a scenario
 *       in which none of so many runs has a value is left out, but not if that is so in all
 *       scenarios. A thing that happens in less than one of a hundred runs can hide behind this.
 *       Shares of runs have no such exception.
 *   <li>The batch ends when all targets are reached in all scenarios, or at the maximum.
 * </ol>
 */
public final class StoppingRule {
  private static final int LEAST = 20;
  private static final int LEAST_ALIKE = 100;

  private final List<PrecisionTarget> targets;
  private final Looks looks;

  /** A rule of at least one target. */
  public StoppingRule(List<PrecisionTarget> targets, Looks looks) {
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("expected at least one target, found none");
    }
    this.targets = List.copyOf(targets);
    this.looks = looks;
  }

  /** When the batch is looked at. */
  public Looks looks() {
    return looks;
  }

  /** The metrics whose values are asked for. */
  public List<Metric> metrics() {
    return targets.stream().map(PrecisionTarget::metric).distinct().toList();
  }

  /**
   * Looks at a batch.
   *
   * @param replicates runs of each scenario so far, one of {@link Looks#counts()}
   * @param values of a metric in a scenario by replicate, NaN for a missing one
   */
  public Verdict look(
      int replicates, List<String> scenarios, BiFunction<String, Metric, double[]> values) {
    if (!looks.counts().contains(replicates)) {
      throw new IllegalArgumentException(
          "expected one of " + looks.counts() + " replicates, found " + replicates);
    }
    List<Precision> precisions = new ArrayList<>();
    boolean reached = true;
    for (PrecisionTarget target : targets) {
      List<Precision> found = new ArrayList<>();
      for (String scenario : scenarios) {
        found.add(precision(scenario, replicates, target, values.apply(scenario, target.metric())));
      }
      reached &= found.stream().allMatch(Precision::enough);
      reached &= found.stream().anyMatch(precision -> precision.state() != State.ABSENT);
      precisions.addAll(found);
    }
    return new Verdict(replicates, reached, reached || replicates == looks.maximum(), precisions);
  }

  private Precision precision(
      String scenario, int replicates, PrecisionTarget target, double[] values) {
    MeanInterval interval = MeanInterval.of(target.metric(), values, looks.error());
    return new Precision(
        scenario, replicates, target, interval, state(replicates, target, interval));
  }

  private static State state(int replicates, PrecisionTarget target, MeanInterval interval) {
    if (interval.values() == 0) {
      return replicates < LEAST_ALIKE ? State.TOO_FEW_ALIKE : State.ABSENT;
    }
    if (interval.values() < LEAST) {
      return State.TOO_FEW;
    }
    boolean share = target.metric().aggregation() == Aggregation.OCCURRENCE;
    if (!share && interval.halfWidth() == 0) {
      return interval.values() < LEAST_ALIKE ? State.TOO_FEW_ALIKE : State.CONSTANT;
    }
    if (target.relative() && interval.mean() == 0) {
      return State.ZERO_MEAN;
    }
    return interval.halfWidth() <= target.halfWidth(interval.mean()) ? State.REACHED : State.WIDE;
  }
}
