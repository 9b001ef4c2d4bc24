package org.hudna.chart;

import java.util.List;

/**
 * A key that was fitted.
 *
 * @param key path of the key
 * @param unit "" if it has none
 * @param priorRange its 10, 50 and 90 % points before the fit
 * @param range the same after it
 * @param shrinkage how much narrower it became: 0 not at all, 1 to a point
 * @param identified whether the data told more than the prior
 * @param prior its values before the fit
 * @param posterior its values after it
 */
record FittedKey(
    String key,
    String unit,
    List<Double> priorRange,
    List<Double> range,
    double shrinkage,
    boolean identified,
    WeightedValues prior,
    WeightedValues posterior) {

  FittedKey {
    priorRange = List.copyOf(priorRange);
    range = List.copyOf(range);
  }

  /** The last key of the path in words, as {@code First week ratio}. */
  String name() {
    String last = key.substring(key.lastIndexOf('.') + 1);
    String words =
        last.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
            .replace('-', ' ')
            .toLowerCase(java.util.Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The least value of both. */
  double low() {
    return Math.min(prior.least(), posterior.least());
  }

  /** The greatest value of both. */
  double high() {
    double top = Math.max(prior.most(), posterior.most());
    return top > low() ? top : low() + 1;
  }
}
