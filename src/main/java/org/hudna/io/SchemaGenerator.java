package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hudna.scenario.Distribution;

/** Makes the JSON Schema (2020-12) of scenario files from the records' declarations. */
public final class SchemaGenerator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Pattern of a local time. */
  static final String TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$";

  /** The schema, indented, ending in a line feed. */
  public String text() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema()) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot fail to be written", e);
    }
  }

  /** The schema as a tree. */
  public ObjectNode schema() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Hudna scenario");
    schema.put(
        "description",
        "A situation with a ceasefire. What must be there holds for a file together with those that"
            + " it extends; null removes a key of these.");
    schema.setAll(of(ScenarioShape.shape()));
    ObjectNode base = JSON.objectNode().put("type", "string");
    base.put("description", "File that this one changes, relative to it");
    ((ObjectNode) schema.get("properties")).set("extends", base);
    schema.set("$defs", JSON.objectNode().set("distribution", distribution()));
    return schema;
  }

  /** The schema of a value of some shape. */
  ObjectNode of(Shape shape) {
    if (shape instanceof Shape.Anything) {
      return JSON.objectNode();
    }
    if (shape instanceof Shape.Fields fields) {
      return fields(fields);
    }
    if (shape instanceof Shape.Entries entries) {
      return typed("object").set("additionalProperties", of(entries.value()));
    }
    if (shape instanceof Shape.Items items) {
      return typed("array").set("items", of(items.item()));
    }
    if (shape instanceof Shape.Decimal decimal) {
      return decimal(decimal);
    }
    if (shape instanceof Shape.Whole whole) {
      return unit(ranged("integer", whole.min(), whole.max()), whole.unit());
    }
    if (shape instanceof Shape.Word word) {
      ArrayNode words = JSON.arrayNode();
      word.words().forEach(words::add);
      return typed("string").set("enum", words);
    }
    if (shape instanceof Shape.Instant) {
      return typed("string").put("pattern", TIME);
    }
    return typed(shape instanceof Shape.Truth ? "boolean" : "string");
  }

  private ObjectNode fields(Shape.Fields shape) {
    ObjectNode schema = typed("object").put("additionalProperties", false);
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    for (Shape.Field field : shape.fields()) {
      properties.set(field.name(), field(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.set("properties", properties);
  }

  private ObjectNode field(Shape.Field field) {
    ObjectNode schema = JSON.objectNode().put("description", field.declared().description());
    schema.setAll(of(field.shape()));
    if (field.value() != null) {
      schema.set("default", field.value());
      schema.put("x-source", field.declared().source());
    } else if (!field.declared().source().equals("assumption")) {
      schema.put("x-source", field.declared().source());
    }
    return schema;
  }

  private ObjectNode decimal(Shape.Decimal shape) {
    ObjectNode number = ranged("number", shape.min(), shape.max());
    if (!shape.drawn()) {
      return unit(number, shape.unit());
    }
    ArrayNode either = JSON.arrayNode().add(number);
    either.add(JSON.objectNode().put("$ref", "#/$defs/distribution"));
    return unit(JSON.objectNode().set("oneOf", either), shape.unit());
  }

  private static ObjectNode unit(ObjectNode schema, String unit) {
    return unit.isEmpty() ? schema : schema.put("x-unit", unit);
  }

  private static ObjectNode ranged(String type, double min, double max) {
    ObjectNode schema = typed(type);
    if (Double.isFinite(min)) {
      schema.set("minimum", number(min));
    }
    if (Double.isFinite(max)) {
      schema.set("maximum", number(max));
    }
    return schema;
  }

  private static com.fasterxml.jackson.databind.JsonNode number(double value) {
    return value == Math.rint(value) ? JSON.numberNode((long) value) : JSON.numberNode(value);
  }

  private static ObjectNode typed(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode distribution() {
    ArrayNode kinds = JSON.arrayNode();
    for (Distribution kind : Distribution.values()) {
      ObjectNode properties = JSON.objectNode();
      properties.set("dist", JSON.objectNode().put("const", kind.key()));
      kind.required().forEach(key -> properties.set(key, typed("number")));
      kind.optional().forEach(key -> properties.set(key, typed("number")));
      ArrayNode required = JSON.arrayNode().add("dist");
      kind.required().forEach(required::add);
      ObjectNode schema = typed("object").put("additionalProperties", false);
      schema.set("required", required);
      kinds.add(schema.<ObjectNode>set("properties", properties));
    }
    ObjectNode schema =
        JSON.objectNode().put("description", "A number that every replicate draws anew");
    return schema.set("oneOf", kinds);
  }
}
