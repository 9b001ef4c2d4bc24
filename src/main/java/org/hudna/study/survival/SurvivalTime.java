package org.hudna.study.survival;

import java.util.Optional;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;

/**
 * How long a truce was seen.
 *
 * @param days since it came into force
 * @param collapsed whether it collapsed then; else the run ended first (censored)
 */
public record SurvivalTime(double days, boolean collapsed) {

  /**
   * The time of the truce of a run. Nothing but a collapse ends a truce, so one that did not
   * collapse is seen until the end of the run; one that never came into force is seen for no time.
   *
   * @return empty if no truce was planned
   */
  public static Optional<SurvivalTime> of(MetricValues run) {
    double collapse = run.get(Metric.DAYS_TO_COLLAPSE);
    double inForce = run.get(Metric.DAYS_IN_FORCE);
    if (Double.isNaN(collapse) && Double.isNaN(inForce)) {
      return Optional.empty();
    }
    boolean collapsed = !Double.isNaN(collapse);
    return Optional.of(new SurvivalTime(collapsed ? collapse : inForce, collapsed));
  }
}
