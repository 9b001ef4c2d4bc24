package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Keys by path ("a.b": value) as a tree that is laid over a scenario. */
final class KeyOverlay {
  private KeyOverlay() {}

  /** The keys at a place of a file; an empty tree where there are none. */
  static WrittenTree of(WrittenTree tree, String at) {
    WrittenTree change = new WrittenTree();
    JsonNode keys = tree.at(at);
    if (!keys.isObject() || keys.isEmpty()) {
      return change;
    }
    change.origins().put(Pointers.ROOT, tree.origin(at));
    for (Map.Entry<String, JsonNode> entry : keys.properties()) {
      String written = Pointers.child(at, entry.getKey());
      ObjectNode node = change.root();
      String pointer = Pointers.ROOT;
      List<String> path = List.of(entry.getKey().split("\\."));
      for (String key : path.subList(0, path.size() - 1)) {
        pointer = Pointers.child(pointer, key);
        change.origins().put(pointer, tree.origin(written));
        node = node.withObjectProperty(key);
      }
      String last = path.get(path.size() - 1);
      node.set(last, entry.getValue());
      mark(tree, change, Pointers.child(pointer, last), entry.getValue(), written);
    }
    return change;
  }

  private static void mark(
      WrittenTree tree, WrittenTree change, String pointer, JsonNode value, String written) {
    change.origins().put(pointer, tree.origin(written));
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String key = entry.getKey();
      mark(
          tree,
          change,
          Pointers.child(pointer, key),
          entry.getValue(),
          Pointers.child(written, key));
    }
  }
}
