package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns parsed YAML nodes into JSON values by the core schema of YAML 1.2, and keeps their marks.
 */
final class YamlNodes {
  private static final int MOST_NODES = 50_000;
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Path file;
  private final WrittenTree tree;
  private final Faults faults;
  private final int deepest;
  private int nodes;

  YamlNodes(Path file, WrittenTree tree, Faults faults, int deepest) {
    this.file = file;
    this.tree = tree;
    this.faults = faults;
    this.deepest = deepest;
  }

  Origin origin(Node node) {
    return Origin.written(
        file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  ObjectNode object(MappingNode map, String pointer, int depth) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple pair : map.getValue()) {
      Origin key = origin(pair.getKeyNode());
      if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
        faults.add(DiagnosticCode.WRONG_TYPE, key, "a key is not text", "text", "a collection");
        continue;
      }
      String name = scalar.getValue();
      if (object.has(name)) {
        faults.add(
            Diagnostic.of(DiagnosticCode.DUPLICATE_KEY, key, "key '" + name + "' stands twice"));
        continue;
      }
      String child = Pointers.child(pointer, name);
      object.set(name, value(pair.getValueNode(), child, depth));
      tree.origins().computeIfPresent(child, (p, o) -> o.withKey(key.line(), key.column()));
    }
    return object;
  }

  private JsonNode value(Node node, String pointer, int depth) {
    nodes++;
    if (nodes > MOST_NODES || depth > deepest) {
      throw FaultyInputException.of(
          Diagnostic.of(
              DiagnosticCode.TOO_LARGE,
              origin(node),
              "more than %d values or %d levels".formatted(MOST_NODES, deepest)));
    }
    tree.origins().put(pointer, origin(node));
    if (node instanceof MappingNode map) {
      return object(map, pointer, depth + 1);
    }
    if (node instanceof SequenceNode sequence) {
      return array(sequence, pointer, depth + 1);
    }
    return scalar((ScalarNode) node);
  }

  private ArrayNode array(SequenceNode sequence, String pointer, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      array.add(value(item, Pointers.child(pointer, array.size()), depth));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode node) {
    return node.getScalarStyle() == ScalarStyle.PLAIN
        ? plain(node.getValue())
        : JSON.textNode(node.getValue());
  }

  /** The value of a word without quotes. */
  static JsonNode plain(String text) {
    switch (text) {
      case "", "~", "null":
        return JSON.nullNode();
      case "true", "false":
        return JSON.booleanNode(text.equals("true"));
      default:
        return number(text);
    }
  }

  private static JsonNode number(String text) {
    if (INTEGER.matcher(text).matches()) {
      long value = new BigInteger(text).longValueExact();
      return (int) value == value ? JSON.numberNode((int) value) : JSON.numberNode(value);
    }
    if (DECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigDecimal(text).doubleValue());
    }
    return JSON.textNode(text);
  }

  static String describe(Node node) {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return node instanceof ScalarNode scalar ? "'" + shortened(scalar.getValue()) + "'" : "a map";
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
