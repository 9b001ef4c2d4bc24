package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** One value of a key as text: checks it against what may stand there, and makes it a node. */
final class KeyValue {
  /** Removes what is there. */
  static final String NULL = "null";

  /** Leaves what the scenario has. */
  static final String BASE = "base";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private KeyValue() {}

  /**
   * The value in its one spelling.
   *
   * @throws IllegalArgumentException if it cannot stand there; the message says what can
   */
  static String checked(KeyPlace place, String value) {
    if (value.equals(BASE) || value.equals(NULL) && place.removable()) {
      return value;
    }
    Shape shape = place.shape();
    if (shape instanceof Shape.Decimal decimal) {
      return number(place, value, decimal.min(), decimal.max(), false);
    }
    if (shape instanceof Shape.Whole whole) {
      return number(place, value, whole.min(), whole.max(), true);
    }
    if (!stands(shape, value)) {
      throw unfit(place, value, "expected " + wording(place));
    }
    return value;
  }

  private static boolean stands(Shape shape, String value) {
    if (shape instanceof Shape.Word word) {
      return word.words().contains(value);
    }
    if (shape instanceof Shape.Truth) {
      return value.equals("true") || value.equals("false");
    }
    return shape instanceof Shape.Instant
        ? time(value)
        : shape instanceof Shape.Text && !value.isBlank();
  }

  private static boolean time(String value) {
    try {
      LocalDateTime.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String number(
      KeyPlace place, String value, double min, double max, boolean whole) {
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw unfit(place, value, "expected " + wording(place));
    }
    boolean inside = number.doubleValue() >= min && number.doubleValue() <= max;
    if (!inside || whole && number.stripTrailingZeros().scale() > 0) {
      throw unfit(place, value, "expected " + wording(place));
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static IllegalArgumentException unfit(KeyPlace place, String value, String why) {
    return new IllegalArgumentException(place.path() + ": " + why + ", found '" + value + "'");
  }

  /** What may stand at a place, on a command line. */
  static String wording(KeyPlace place) {
    Shape shape = place.shape();
    boolean single =
        !(shape instanceof Shape.Fields
            || shape instanceof Shape.Entries
            || shape instanceof Shape.Items);
    String values =
        shape instanceof Shape.Decimal decimal
            ? "a number" + Wording.range(decimal.min(), decimal.max(), decimal.unit())
            : single ? Wording.of(shape) : "one of the keys below it";
    return values + (place.removable() ? ", null to remove it" : "");
  }

  /** The node that a checked value stands for. */
  static JsonNode node(KeyPlace place, String value) {
    if (value.equals(NULL)) {
      return JSON.nullNode();
    }
    Shape shape = place.shape();
    if (shape instanceof Shape.Decimal || shape instanceof Shape.Whole) {
      return ScenarioShape.parse(value);
    }
    return shape instanceof Shape.Truth
        ? JSON.booleanNode(value.equals("true"))
        : JSON.textNode(value);
  }
}
