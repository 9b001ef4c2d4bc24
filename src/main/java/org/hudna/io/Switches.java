package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hudna.scenario.Mechanism;

/**
 * Switches mechanisms off: lays the values at which their rules vanish over a tree that has its
 * defaults. A switch is stronger than what a file says of the same key.
 */
final class Switches {
  private static final String ROOM = "/mechanisms";
  private static final String EVERY = "*";
  private final WrittenTree tree;
  private final Set<String> settled = new HashSet<>();

  Switches(WrittenTree tree) {
    this.tree = tree;
  }

  /**
   * Applies {@code mechanisms:} of the tree; what is wrong there the schema tells.
   *
   * @return the places that it set or removed
   */
  Set<String> apply() {
    JsonNode switches = tree.at(ROOM);
    for (Mechanism mechanism : Mechanism.values()) {
      JsonNode on = switches.path(mechanism.key());
      if (on.isBoolean() && !on.asBoolean()) {
        Origin at = tree.origin(Pointers.child(ROOM, mechanism.key()));
        mechanism
            .neutral()
            .forEach(
                (path, value) ->
                    put(tree.root(), Pointers.ROOT, List.of(path.split("\\.")), value, at));
      }
    }
    return settled;
  }

  private void put(ObjectNode around, String pointer, List<String> path, String value, Origin at) {
    String key = path.get(0);
    List<String> keys = key.equals(EVERY) ? fieldNames(around) : List.of(key);
    for (String name : keys) {
      String child = Pointers.child(pointer, name);
      if (path.size() == 1) {
        settled.add(child);
        tree.put(child, around, name, ScenarioShape.parse(value), at);
      } else if (around.get(name) instanceof ObjectNode under && !under.has("dist")) {
        put(under, child, path.subList(1, path.size()), value, at);
      }
    }
  }

  private static List<String> fieldNames(ObjectNode node) {
    return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
