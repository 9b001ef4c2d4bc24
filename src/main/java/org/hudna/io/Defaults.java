package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.hudna.scenario.Parameter;

/** Fills the keys that a file leaves out with the defaults that the records declare. */
final class Defaults {
  private final WrittenTree tree;

  Defaults(WrittenTree tree) {
    this.tree = tree;
  }

  /** Fills the whole tree; values of a wrong type stay as they are. */
  void fill() {
    fill(ScenarioShape.shape());
  }

  /** The same for a tree of another shape. */
  void fill(Shape shape) {
    fill(tree.root(), shape, Pointers.ROOT);
  }

  private void fill(JsonNode node, Shape shape, String pointer) {
    if (shape instanceof Shape.Fields fields && node instanceof ObjectNode object) {
      fields.fields().forEach(field -> fill(object, field, pointer));
    } else if (shape instanceof Shape.Entries entries && node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        fill(entry.getValue(), entries.value(), Pointers.child(pointer, entry.getKey()));
      }
    } else if (shape instanceof Shape.Items items && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        fill(node.get(i), items.item(), Pointers.child(pointer, i));
      }
    }
  }

  private void fill(ObjectNode object, Shape.Field field, String pointer) {
    String child = Pointers.child(pointer, field.name());
    if (!object.has(field.name()) && field.value() != null) {
      object.set(field.name(), field.value().deepCopy());
      mark(field.value(), child, field.declared());
    }
    if (object.has(field.name())) {
      fill(object.get(field.name()), field.shape(), child);
    }
  }

  private void mark(JsonNode value, String pointer, Parameter declared) {
    tree.origins().put(pointer, Origin.byDefault(declared.source()));
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      mark(entry.getValue(), Pointers.child(pointer, entry.getKey()), declared);
    }
  }
}
