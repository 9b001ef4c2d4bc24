package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Builds the tree that is laid over a scenario to set some of its keys. */
final class KeyChange {
  private final WrittenTree tree = new WrittenTree();
  private final JsonNode base;
  private final Origin at;

  /**
   * An empty change.
   *
   * @param base the complete scenario; lists of which an item is set are taken from it as a whole
   * @param at where faults of the values stand
   */
  KeyChange(JsonNode base, Origin at) {
    this.base = base;
    this.at = at;
    tree.origins().put(Pointers.ROOT, at);
  }

  /** Sets one place; {@link KeyValue#BASE} leaves it as it is. */
  KeyChange set(KeyPlace place, String value) {
    return set(place, value, at);
  }

  /** The same, with faults of this value at a place of their own. */
  KeyChange set(KeyPlace place, String value, Origin written) {
    if (!value.equals(KeyValue.BASE)) {
      set(place, KeyValue.node(place, value), written);
    }
    return this;
  }

  /** Sets one place to a node. */
  KeyChange set(KeyPlace place, JsonNode node) {
    set(place, node, at);
    return this;
  }

  /** Sets one place to a node whose faults stand somewhere of their own. */
  void set(KeyPlace place, JsonNode value, Origin written) {
    put(tree.root(), base, place.keys(), Pointers.ROOT, value, written);
  }

  WrittenTree tree() {
    return tree;
  }

  private void put(
      JsonNode into,
      JsonNode there,
      List<String> keys,
      String pointer,
      JsonNode value,
      Origin written) {
    String key = keys.get(0);
    String child = Pointers.child(pointer, key);
    tree.origins().put(child, written);
    if (keys.size() == 1) {
      set(into, key, value);
      return;
    }
    JsonNode next = there.isArray() ? there.path(Integer.parseInt(key)) : there.path(key);
    put(under(into, key, next), next, keys.subList(1, keys.size()), child, value, written);
  }

  private static void set(JsonNode into, String key, JsonNode value) {
    if (into instanceof ArrayNode items) {
      items.set(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) into).set(key, value);
    }
  }

  /** The container below a key: lists and laws replace what was there, so they are whole. */
  private static JsonNode under(JsonNode into, String key, JsonNode there) {
    if (into instanceof ArrayNode items) {
      return items.get(Integer.parseInt(key));
    }
    ObjectNode object = (ObjectNode) into;
    if (!object.has(key)) {
      object.set(
          key, there.isArray() || there.has("dist") ? there.deepCopy() : object.objectNode());
    }
    return object.get(key);
  }
}
