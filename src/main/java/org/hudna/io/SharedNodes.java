package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Lets trees that are alike for the most part share what is equal, so that many fit into memory.
 */
final class SharedNodes {
  private SharedNodes() {}

  /** A tree equal to the first that has the nodes of the second wherever they are equal. */
  static JsonNode of(JsonNode tree, JsonNode known) {
    if (tree.equals(known)) {
      return known;
    }
    if (!(tree instanceof ObjectNode object) || !known.isObject()) {
      return tree;
    }
    ObjectNode shared = object.objectNode();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      shared.set(entry.getKey(), of(entry.getValue(), known.path(entry.getKey())));
    }
    return shared;
  }
}
