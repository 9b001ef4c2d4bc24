package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogUniformDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.hudna.scenario.Distribution;

/**
 * The law of an uncertain number.
 *
 * @param quantile value by probability in (0, 1)
 * @param lowest bound of its support
 * @param highest bound of its support
 */
record Law(DoubleUnaryOperator quantile, double lowest, double highest) {

  /**
   * The law that a node {@code {dist: ...}} writes, with all keys of the kind there.
   *
   * @throws IllegalArgumentException if its numbers make none; the message says what is expected
   */
  static Law of(JsonNode node) {
    Distribution kind = kind(node.path("dist").asText());
    return switch (kind) {
      case UNIFORM -> uniform(number(node, "min"), number(node, "max"));
      case LOG_UNIFORM -> logUniform(number(node, "min"), number(node, "max"));
      case LOGNORMAL -> lognormal(node);
      case NORMAL -> normal(node);
      case BETA -> beta(number(node, "mean"), number(node, "concentration"));
      case POWER -> power(number(node, "scale"), number(node, "exponent"));
    };
  }

  /** The kind with a key, or null. */
  static Distribution kind(String key) {
    return Arrays.stream(Distribution.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static Law uniform(double min, double max) {
    expect(min < max, "min below max");
    return within(UniformContinuousDistribution.of(min, max), min, max);
  }

  private static Law logUniform(double min, double max) {
    expect(min > 0 && min < max, "0 < min < max");
    return within(LogUniformDistribution.of(min, max), min, max);
  }

  private static Law lognormal(JsonNode node) {
    double median = number(node, "median");
    double logSd = number(node, "logSd");
    expect(median > 0 && logSd > 0, "median and logSd above 0");
    return cut(LogNormalDistribution.of(Math.log(median), logSd), node, 0);
  }

  private static Law normal(JsonNode node) {
    double sd = number(node, "sd");
    expect(sd > 0, "sd above 0");
    return cut(NormalDistribution.of(number(node, "mean"), sd), node, Double.NEGATIVE_INFINITY);
  }

  private static Law beta(double mean, double concentration) {
    expect(mean > 0 && mean < 1 && concentration > 0, "0 < mean < 1 and concentration above 0");
    double alpha = mean * concentration;
    return within(BetaDistribution.of(alpha, concentration - alpha), 0, 1);
  }

  private static Law power(double scale, double exponent) {
    expect(scale > 0 && exponent > 0, "scale and exponent above 0");
    return new Law(u -> scale * Math.pow(u, exponent), 0, scale);
  }

  private static Law cut(ContinuousDistribution whole, JsonNode node, double lowest) {
    double min = node.path("min").asDouble(lowest);
    double max = node.path("max").asDouble(Double.POSITIVE_INFINITY);
    expect(min < max, "min below max");
    double under = whole.cumulativeProbability(min);
    double kept = whole.cumulativeProbability(max) - under;
    expect(kept > 1e-6, "min and max that leave more than a millionth of the distribution");
    return new Law(
        u -> clamp(whole.inverseCumulativeProbability(under + u * kept), min, max), min, max);
  }

  private static Law within(ContinuousDistribution law, double min, double max) {
    return new Law(u -> clamp(law.inverseCumulativeProbability(u), min, max), min, max);
  }

  private static double clamp(double value, double min, double max) {
    return Math.min(max, Math.max(min, value));
  }

  private static double number(JsonNode node, String key) {
    return node.path(key).asDouble();
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
