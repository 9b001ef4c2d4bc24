package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that nobody knows, so that every run draws it anew.
 *
 * @param key path with dots
 * @param law from what it is drawn, in words
 * @param source row of the theatre's list of sources, or "assumption"
 */
public record OpenNumber(String key, String meaning, String law, String unit, String source) {

  /** The open numbers of a resolved scenario, in its order. */
  static List<OpenNumber> of(JsonNode scenario) {
    List<OpenNumber> found = new ArrayList<>();
    collect("", scenario, SchemaNotes.root(), found);
    return List.copyOf(found);
  }

  private static void collect(
      String path, JsonNode node, SchemaNotes notes, List<OpenNumber> found) {
    if (ValueText.isLaw(node)) {
      found.add(
          new OpenNumber(
              path, notes.description(), ValueText.of(node), notes.unit(), notes.source()));
      return;
    }
    node.properties()
        .forEach(
            entry -> {
              String key = entry.getKey();
              String below = path.isEmpty() ? key : path + "." + key;
              collect(below, entry.getValue(), notes.child(key), found);
            });
  }
}
