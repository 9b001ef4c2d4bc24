package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.hudna.experiment.design.Continuum;

/**
 * The quantiles of a distribution, with nine digits.
 *
 * @param text the distribution as a scenario writes it
 */
record LawValues(Law law, String text) implements Continuum {
  private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  /** The quantiles of the law that a node writes. */
  static LawValues of(JsonNode node) {
    String text =
        node.properties().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue().asText())
            .collect(Collectors.joining(", ", "{", "}"));
    return new LawValues(Law.of(node), text);
  }

  @Override
  public String at(double share) {
    double value = law.quantile().applyAsDouble(share);
    double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
    boolean inside = rounded >= law.lowest() && rounded <= law.highest();
    BigDecimal text = inside ? new BigDecimal(value).round(DIGITS) : new BigDecimal(value);
    return text.signum() == 0 ? "0" : text.stripTrailingZeros().toPlainString();
  }
}
