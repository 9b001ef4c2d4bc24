package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;

/**
 * A complete tree under the checks that cross its branches. Reading is lenient: what is missing or
 * of a wrong type has been told by the schema.
 *
 * @param theatre null when it could not be read
 */
record CheckedTree(WrittenTree tree, Theatre theatre, Faults faults) {

  /** The entries of a map by pointer, none where there is no map. */
  Map<String, JsonNode> entries(String pointer) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    tree.at(pointer)
        .properties()
        .forEach(e -> entries.put(Pointers.child(pointer, e.getKey()), e.getValue()));
    return entries;
  }

  /** The keys of a map. */
  List<String> ids(String pointer) {
    List<String> ids = new ArrayList<>();
    tree.at(pointer).fieldNames().forEachRemaining(ids::add);
    return ids;
  }

  /** The items of a list by pointer. */
  Map<String, JsonNode> items(String pointer) {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    JsonNode list = tree.at(pointer);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      items.put(Pointers.child(pointer, i), list.get(i));
    }
    return items;
  }

  /** Text; "" where there is none. */
  String text(String pointer) {
    return tree.at(pointer).asText();
  }

  boolean has(String pointer) {
    JsonNode node = tree.at(pointer);
    return !node.isMissingNode() && !node.isNull();
  }

  /** A time; null where there is none. A time that no calendar has is a fault. */
  LocalDateTime time(String pointer) {
    JsonNode node = tree.at(pointer);
    if (!node.asText().matches(SchemaGenerator.TIME)) {
      return null;
    }
    try {
      return LocalDateTime.parse(node.asText());
    } catch (DateTimeParseException e) {
      String name = "'" + Pointers.name(pointer) + "' is not in the calendar";
      fault(DiagnosticCode.NOT_A_TIME, pointer, name, "a local time that exists");
      return null;
    }
  }

  void fault(DiagnosticCode code, String pointer, String message, String expected) {
    faults.add(code, tree.origin(pointer), message, expected, Wording.of(tree.at(pointer)));
  }
}
