package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What a fit says of one key.
 *
 * @param prior quantiles 0.1, 0.5 and 0.9 of the prior, in the key's unit
 * @param posterior the same of the posterior
 * @param shrinkage see {@link Posterior#shrinkage}
 * @param identified see {@link Posterior#identified}
 */
public record ParameterFit(
    String key,
    String unit,
    double[] prior,
    double[] posterior,
    double shrinkage,
    boolean identified) {
  private static final double[] PROBABILITIES = {0.1, 0.5, 0.9};

  /** One for each parameter. */
  public static List<ParameterFit> of(List<FreeParameter> parameters, Posterior posterior) {
    List<ParameterFit> fits = new ArrayList<>();
    for (int d = 0; d < parameters.size(); d++) {
      FreeParameter parameter = parameters.get(d);
      WeightedSample sample = posterior.of(d);
      fits.add(
          new ParameterFit(
              parameter.key(),
              parameter.unit(),
              Arrays.stream(PROBABILITIES)
                  .map(
                      p ->
                          parameter.value(
                              NormalDistribution.of(0, 1).inverseCumulativeProbability(p)))
                  .toArray(),
              Arrays.stream(PROBABILITIES).map(p -> parameter.value(sample.quantile(p))).toArray(),
              posterior.shrinkage(d),
              posterior.identified(d)));
    }
    return fits;
  }
}
