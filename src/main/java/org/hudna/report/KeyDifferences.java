package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the keys in which two resolved scenarios differ; a part that one lacks is one row. */
final class KeyDifferences {
  private static final Set<String> WORDS = Set.of("title", "question");
  private static final String ABSENT = "absent";

  private final List<KeyDifference> rows = new ArrayList<>();

  private KeyDifferences() {}

  /** The differences in the order of the baseline's keys; titles and questions are left out. */
  static List<KeyDifference> between(JsonNode baseline, JsonNode scenario) {
    KeyDifferences differences = new KeyDifferences();
    differences.compare("", baseline, scenario, SchemaNotes.root());
    return List.copyOf(differences.rows);
  }

  private void compare(String path, JsonNode before, JsonNode after, SchemaNotes notes) {
    if (before.equals(after)) {
      return;
    }
    if (isPart(before) && isPart(after)) {
      for (String key : keys(before, after)) {
        if (!path.isEmpty() || !WORDS.contains(key)) {
          String below = path.isEmpty() ? key : path + "." + key;
          compare(below, before.path(key), after.path(key), notes.child(key));
        }
      }
    } else {
      rows.add(
          new KeyDifference(path, notes.description(), text(before), text(after), notes.unit()));
    }
  }

  private static boolean isPart(JsonNode node) {
    return node.isObject() && !ValueText.isLaw(node);
  }

  private static Set<String> keys(JsonNode before, JsonNode after) {
    Set<String> keys = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(keys::add);
    after.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return ABSENT;
    }
    return isPart(node) ? "present: " + String.join(", ", names(node)) : ValueText.of(node);
  }

  /** The keys of a part that have a value. */
  private static List<String> names(JsonNode part) {
    return part.properties().stream()
        .filter(entry -> !entry.getValue().isNull())
        .map(Map.Entry::getKey)
        .toList();
  }
}
