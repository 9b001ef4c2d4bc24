package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;

/** How faults speak of values, ranges and choices. */
final class Wording {
  private static final int LONGEST = 60;

  private Wording() {}

  /** What stands there. */
  static String of(JsonNode node) {
    if (node.isTextual()) {
      String line = node.asText().lines().findFirst().orElse("");
      return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }
    if (node.isNull() || node.isMissingNode()) {
      return "nothing";
    }
    return node.isArray() ? "a list" : node.isObject() ? "a map" : node.asText();
  }

  /** What may stand there. */
  static String of(Shape shape) {
    if (shape instanceof Shape.Decimal decimal) {
      String number = "a number" + range(decimal.min(), decimal.max(), decimal.unit());
      return decimal.drawn() ? number + ", or a distribution" : number;
    }
    if (shape instanceof Shape.Whole whole) {
      return "a whole number" + range(whole.min(), whole.max(), whole.unit());
    }
    if (shape instanceof Shape.Word word) {
      return oneOf(word.words());
    }
    if (shape instanceof Shape.Instant) {
      return "a local time as 2016-09-12T19:00";
    }
    if (shape instanceof Shape.Day) {
      return "a date as 2016-09-12";
    }
    if (shape instanceof Shape.Items items) {
      return "a list, each item " + of(items.item());
    }
    if (shape instanceof Shape.Fields fields) {
      return "a map with keys of " + String.join(", ", fields.names());
    }
    if (shape instanceof Shape.Entries) {
      return "a map by id";
    }
    if (shape instanceof Shape.Anything) {
      return "any value";
    }
    return shape instanceof Shape.Truth ? "true or false" : "text";
  }

  static String oneOf(Collection<String> words) {
    return words.isEmpty() ? "none (there are none)" : "one of " + String.join(", ", words);
  }

  /** A range with its unit. */
  static String range(double min, double max, String unit) {
    String shown = unit.isEmpty() || unit.equals("1") ? "" : " (" + unit + ")";
    if (Double.isFinite(min) && Double.isFinite(max)) {
      return " from " + number(min) + " to " + number(max) + shown;
    }
    if (Double.isFinite(min)) {
      return " of " + number(min) + " or more" + shown;
    }
    return Double.isFinite(max) ? " of " + number(max) + " or less" + shown : shown;
  }

  static String number(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "infinity" : "minus infinity";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
