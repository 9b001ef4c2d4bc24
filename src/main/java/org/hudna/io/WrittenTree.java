package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tree of values that knows where each was written. Patches follow RFC 7396 (JSON Merge Patch),
 * but that a distribution ({@code dist:}) replaces what was there as a whole.
 */
final class WrittenTree {
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final TreeMap<String, Origin> origins = new TreeMap<>();

  ObjectNode root() {
    return root;
  }

  Map<String, Origin> origins() {
    return origins;
  }

  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  /** Where a value stands, or the nearest written value around it. */
  Origin origin(String pointer) {
    for (String path = pointer; ; path = Pointers.parent(path)) {
      Origin origin = origins.get(path);
      if (origin != null && !origin.isDefault()) {
        return path.equals(pointer) ? origin : origin.key();
      }
      if (path.isEmpty()) {
        throw new IllegalStateException("a tree without a file");
      }
    }
  }

  /** Lays a written tree over this one; null removes. */
  void patch(WrittenTree patch) {
    origins.put(Pointers.ROOT, patch.origins.get(Pointers.ROOT));
    patch(root, patch.root, patch, Pointers.ROOT);
  }

  /** Puts a value into one of the tree's maps; null removes the key. */
  void put(String pointer, ObjectNode around, String key, JsonNode value, Origin at) {
    forget(pointer);
    if (value.isNull()) {
      around.remove(key);
    } else {
      around.set(key, value);
      origins.put(pointer, at);
    }
  }

  private void patch(ObjectNode target, ObjectNode change, WrittenTree from, String pointer) {
    for (Map.Entry<String, JsonNode> entry : change.properties()) {
      String child = Pointers.child(pointer, entry.getKey());
      JsonNode value = entry.getValue();
      if (value.isNull()) {
        target.remove(entry.getKey());
        forget(child);
      } else if (value.isObject() && !value.has("dist")) {
        ObjectNode under = objectAt(target, entry.getKey(), child);
        origins.put(child, from.origins.get(child));
        patch(under, (ObjectNode) value, from, child);
      } else {
        forget(child);
        target.set(entry.getKey(), value.deepCopy());
        origins.put(child, from.origins.get(child));
        origins.putAll(below(from.origins, child));
      }
    }
  }

  private ObjectNode objectAt(ObjectNode target, String key, String pointer) {
    if (target.get(key) instanceof ObjectNode there) {
      return there;
    }
    forget(pointer);
    return target.putObject(key);
  }

  private void forget(String pointer) {
    origins.remove(pointer);
    Iterator<String> under = below(origins, pointer).keySet().iterator();
    while (under.hasNext()) {
      under.next();
      under.remove();
    }
  }

  /** Everything under a pointer: '0' is the character after '/'. */
  private static Map<String, Origin> below(TreeMap<String, Origin> all, String pointer) {
    return all.subMap(pointer + "/", pointer + "0");
  }
}
