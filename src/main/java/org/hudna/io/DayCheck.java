package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Finds dates of a file that no calendar has. */
final class DayCheck {
  private final WrittenTree tree;
  private final Faults faults;

  DayCheck(WrittenTree tree, Faults faults) {
    this.tree = tree;
    this.faults = faults;
  }

  /** Checks all dates of a tree of some shape; what is of a wrong type is another's business. */
  void check(Shape shape) {
    check(tree.root(), shape, Pointers.ROOT);
  }

  private void check(JsonNode node, Shape shape, String pointer) {
    if (shape instanceof Shape.Day && node.isTextual()) {
      day(node.asText(), pointer);
    } else if (shape instanceof Shape.Items items && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), items.item(), Pointers.child(pointer, i));
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        String child = Pointers.child(pointer, entry.getKey());
        check(entry.getValue(), ScenarioShape.at(shape, Pointers.child("", entry.getKey())), child);
      }
    }
  }

  private void day(String text, String pointer) {
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(
          DiagnosticCode.NOT_A_TIME,
          tree.origin(pointer),
          Pointers.title(pointer) + " is not a date",
          Wording.of(new Shape.Day()),
          Wording.of(tree.at(pointer)));
    }
  }
}
