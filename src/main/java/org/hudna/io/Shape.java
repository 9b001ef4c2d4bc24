package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hudna.scenario.Parameter;

/** What a scenario file may hold at a place, read off the frozen records. */
public sealed interface Shape {

  /** A map with fixed keys. */
  record Fields(List<Field> fields) implements Shape {
    /** The names of the keys, in order. */
    public List<String> names() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /** A map with keys of the file's own. */
  record Entries(Shape value) implements Shape {}

  /** A list. */
  record Items(Shape item) implements Shape {}

  /** A number; {@code drawn} when a distribution may stand for it. */
  record Decimal(boolean drawn, double min, double max, String unit) implements Shape {}

  /** A whole number. */
  record Whole(double min, double max, String unit) implements Shape {}

  /** True or false. */
  record Truth() implements Shape {}

  /** Text. */
  record Text() implements Shape {}

  /** A local time, {@code 2016-09-12T19:00}. */
  record Instant() implements Shape {}

  /** A date, {@code 2016-09-12}. */
  record Day() implements Shape {}

  /** Any value. */
  record Anything() implements Shape {}

  /** One of some words. */
  record Word(List<String> words) implements Shape {}

  /**
   * A key with its declaration.
   *
   * @param value the default; null when there is none
   */
  record Field(String name, Parameter declared, JsonNode value, Shape shape) {
    /** Whether the key must be written. */
    public boolean required() {
      return value == null && !declared.optional();
    }
  }
}
