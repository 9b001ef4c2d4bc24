package org.hudna.io;

import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.SensitivitySample;

/**
 * What a sensitivity analysis wants to know.
 *
 * @param sample its points and how indices come of them
 * @param metrics those whose indices are wanted, at least one
 */
public record SensitivityAim(SensitivitySample sample, List<Metric> metrics) {
  /** Copies the list. */
  public SensitivityAim {
    metrics = List.copyOf(metrics);
  }
}
