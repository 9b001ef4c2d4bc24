package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;

/** Values given beside a file, as a patch on it. */
final class Changes {
  private Changes() {}

  static WrittenTree of(Path file, Map<String, String> changes) {
    WrittenTree patch = new WrittenTree();
    Origin at = Origin.written(file, 1, 1);
    patch.origins().put(Pointers.ROOT, at);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      String[] keys = change.getKey().split("\\.");
      ObjectNode node = patch.root();
      String pointer = Pointers.ROOT;
      for (int i = 0; i < keys.length - 1; i++) {
        pointer = Pointers.child(pointer, keys[i]);
        patch.origins().put(pointer, at);
        node = node.withObjectProperty(keys[i]);
      }
      String last = keys[keys.length - 1];
      JsonNode value = ScenarioShape.parse(change.getValue());
      node.set(last, value);
      mark(patch, Pointers.child(pointer, last), value, at);
    }
    return patch;
  }

  private static void mark(WrittenTree patch, String pointer, JsonNode value, Origin at) {
    patch.origins().put(pointer, at);
    value
        .properties()
        .forEach(e -> mark(patch, Pointers.child(pointer, e.getKey()), e.getValue(), at));
  }
}
