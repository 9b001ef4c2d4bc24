package org.hudna.study.calibration;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A key that is fitted. Its prior is standard normal in z, where {@code z = Phi^-1(F(value))} and F
 * is the distribution function of its law, so no z leads out of the law's support.
 *
 * @param key path of the key in a scenario
 * @param unit of its values; "1" for a plain ratio
 * @param quantile value of the law by probability in (0, 1)
 */
public record FreeParameter(String key, String unit, DoubleUnaryOperator quantile) {
  private static final double LOWEST = 1e-12;

  /** The value at a place of the standard normal scale. */
  public double value(double z) {
    double probability = NormalDistribution.of(0, 1).cumulativeProbability(z);
    return quantile.applyAsDouble(Math.min(1 - LOWEST, Math.max(LOWEST, probability)));
  }
}
