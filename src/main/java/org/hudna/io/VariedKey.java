package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.hudna.experiment.design.Factor;
import org.hudna.experiment.design.Interval;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A key of a sensitivity analysis.
 *
 * @param law the distribution that is laid over the scenario; null where it stays as it is, or none
 *     may stand there
 * @param values a range or levels; null for a distribution
 * @param isLaw whether all its values come from a distribution in the scenario
 */
record VariedKey(KeyPlace place, JsonNode law, Factor values, boolean isLaw) {

  /** An open number with the distribution that it has. */
  static VariedKey open(KeyPlace place) {
    return new VariedKey(place, null, null, true);
  }

  /**
   * A key with what was written of its values: a range, a list, or a distribution in braces.
   *
   * @throws IllegalArgumentException if they cannot be used; the message says why
   */
  static VariedKey of(KeyPlace place, String values) {
    boolean drawn = place.shape() instanceof Shape.Decimal decimal && decimal.drawn();
    if (values.startsWith("{")) {
      if (!drawn) {
        throw new IllegalArgumentException(
            place.path() + ": expected " + KeyValue.wording(place) + ", found a distribution");
      }
      return new VariedKey(place, parsed(place, values), null, true);
    }
    Factor factor = new FactorText(place, true).read(values);
    if (factor.levels().size() == 1) {
      throw new IllegalArgumentException(
          place.path() + ": expected a range, a list or a distribution, found one value");
    }
    return drawn && factor.range() instanceof Interval interval
        ? new VariedKey(place, uniform(interval), factor, true)
        : new VariedKey(place, null, factor, false);
  }

  private static JsonNode parsed(KeyPlace place, String text) {
    try {
      return ScenarioShape.parse(text);
    } catch (YAMLException e) {
      throw new IllegalArgumentException(
          place.path()
              + ": expected a distribution as {dist: uniform, min: 0, max: 1}, found "
              + text,
          e);
    }
  }

  private static JsonNode uniform(Interval interval) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("dist", "uniform")
        .put("min", interval.low().doubleValue())
        .put("max", interval.high().doubleValue());
  }

  /** The key with its values, when the distributions are laid over the scenario. */
  Factor factor(LaidLaws laid) {
    return values != null
        ? values
        : Factor.of(place.path(), LawValues.of(laid.tree().at(place.pointer())));
  }
}
