package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.hudna.io.SchemaGenerator;

/**
 * What the schema says of a key of a scenario.
 *
 * @param node its schema; missing where the schema knows no such key
 */
record SchemaNotes(JsonNode node) {

  /** The notes of the whole scenario. */
  static SchemaNotes root() {
    return new SchemaNotes(new SchemaGenerator().schema());
  }

  /** The notes of a key in this one. */
  SchemaNotes child(String key) {
    JsonNode named = node.path("properties").path(key);
    if (!named.isMissingNode()) {
      return new SchemaNotes(named);
    }
    JsonNode any = node.path("additionalProperties");
    return new SchemaNotes(any.isObject() ? any : MissingNode.getInstance());
  }

  String description() {
    return node.path("description").asText("");
  }

  /** Unit in words; empty if the value has none. */
  String unit() {
    String unit = node.path("x-unit").asText("");
    return switch (unit) {
      case "1" -> "";
      case "h" -> "hours";
      case "min" -> "minutes";
      case "d" -> "days";
      case "m" -> "metres";
      default -> unit.replace('_', ' ');
    };
  }

  String source() {
    return node.path("x-source").asText("assumption");
  }
}
