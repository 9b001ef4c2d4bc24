package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hudna.scenario.Distribution;

/** Checks every number that may be a distribution, and finds those that are. */
final class NumberCheck {
  private final WrittenTree tree;
  private final Faults faults;
  private final List<Draw> draws = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();

  NumberCheck(WrittenTree tree, Faults faults) {
    this.tree = tree;
    this.faults = faults;
    walk(tree.root(), ScenarioShape.shape(), Pointers.ROOT);
  }

  /** The open numbers; complete only where there is no fault. */
  List<Draw> draws() {
    return draws;
  }

  /** Whether a place is such a number or inside one. */
  boolean covers(String pointer) {
    for (String path = pointer; !path.isEmpty(); path = Pointers.parent(path)) {
      if (numbers.contains(path)) {
        return true;
      }
    }
    return false;
  }

  private void walk(JsonNode node, Shape shape, String pointer) {
    if (shape instanceof Shape.Fields fields && node.isObject()) {
      for (Shape.Field field : fields.fields()) {
        walk(node.path(field.name()), field.shape(), Pointers.child(pointer, field.name()));
      }
    } else if (shape instanceof Shape.Entries entries && node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        walk(entry.getValue(), entries.value(), Pointers.child(pointer, entry.getKey()));
      }
    } else if (shape instanceof Shape.Items items && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), items.item(), Pointers.child(pointer, i));
      }
    } else if (shape instanceof Shape.Decimal decimal && decimal.drawn() && !node.isMissingNode()) {
      numbers.add(pointer);
      check(node, decimal, pointer);
    }
  }

  private void check(JsonNode node, Shape.Decimal shape, String pointer) {
    String name = Pointers.title(pointer);
    if (node.isObject()) {
      distribution(node, shape, pointer);
    } else if (!node.isNumber()) {
      fault(
          DiagnosticCode.WRONG_TYPE,
          pointer,
          name + " is not a number",
          Wording.of(shape),
          Wording.of(node));
    } else if (!(node.asDouble() >= shape.min() && node.asDouble() <= shape.max())) {
      fault(
          DiagnosticCode.OUT_OF_RANGE,
          pointer,
          name + " is out of range",
          Wording.of(shape),
          Wording.of(node));
    }
  }

  private void distribution(JsonNode node, Shape.Decimal shape, String pointer) {
    Distribution kind = Law.kind(node.path("dist").asText());
    if (kind == null) {
      unknownKind(node, pointer);
    } else if (keysAreRight(node, kind, pointer)) {
      try {
        bounds(Law.of(node), kind, shape, pointer);
      } catch (IllegalArgumentException e) {
        fault(
            DiagnosticCode.BAD_DISTRIBUTION,
            pointer,
            "the numbers of '" + Pointers.name(pointer) + "' make no distribution",
            e.getMessage(),
            node.toString());
      }
    }
  }

  private void unknownKind(JsonNode node, String pointer) {
    List<String> kinds = Stream.of(Distribution.values()).map(Distribution::key).toList();
    JsonNode found = node.path("dist");
    String at = found.isMissingNode() ? pointer : Pointers.child(pointer, "dist");
    faults.add(
        Diagnostic.of(
                DiagnosticCode.BAD_DISTRIBUTION,
                tree.origin(at),
                "'" + Pointers.name(pointer) + "' is a map without a known 'dist'")
            .expecting("dist: " + Wording.oneOf(kinds), Wording.of(found))
            .suggesting(Suggestion.of(found.asText(), kinds)));
  }

  private boolean keysAreRight(JsonNode node, Distribution kind, String pointer) {
    List<String> known =
        Stream.of(List.of("dist"), kind.required(), kind.optional()).flatMap(List::stream).toList();
    boolean right = true;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = Pointers.child(pointer, entry.getKey());
      if (!known.contains(entry.getKey())) {
        faults.add(SchemaCheck.unknownKey(tree.origin(key).key(), entry.getKey(), known));
        right = false;
      } else if (!entry.getKey().equals("dist") && !entry.getValue().isNumber()) {
        String message = "'" + entry.getKey() + "' is not a number";
        fault(DiagnosticCode.WRONG_TYPE, key, message, "a number", Wording.of(entry.getValue()));
        right = false;
      }
    }
    for (String key : kind.required()) {
      if (!node.has(key)) {
        String message = "distribution '" + kind.key() + "' lacks '" + key + "'";
        fault(DiagnosticCode.MISSING_KEY, pointer, message, String.join(", ", known), null);
        right = false;
      }
    }
    return right;
  }

  private void bounds(Law law, Distribution kind, Shape.Decimal shape, String pointer) {
    if (law.lowest() >= shape.min() && law.highest() <= shape.max()) {
      draws.add(Draw.at(pointer, law));
      return;
    }
    String hint = kind.optional().isEmpty() ? "" : "; add min and max, draws keep within them";
    fault(
        DiagnosticCode.OUT_OF_RANGE,
        pointer,
        "the distribution of '" + Pointers.name(pointer) + "' leaves its range",
        "values" + Wording.range(shape.min(), shape.max(), shape.unit()) + hint,
        Wording.number(law.lowest()) + " to " + Wording.number(law.highest()));
  }

  private void fault(
      DiagnosticCode code, String pointer, String message, String expected, String found) {
    faults.add(code, tree.origin(pointer), message, expected, found);
  }
}
