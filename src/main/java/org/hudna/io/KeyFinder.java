package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hudna.scenario.Parameter;

/**
 * Finds the keys of a scenario by path. Keys of maps by id are the ids that the scenario has, items
 * of lists are counted from 0, and numbers of a distribution are keys too.
 */
final class KeyFinder {
  private static final int NEAREST = 3;
  private static final Shape LAW_NUMBER =
      new Shape.Decimal(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");

  private final Map<String, KeyPlace> places = new LinkedHashMap<>();

  /** All keys of a complete scenario, those of absent sections included. */
  KeyFinder(ResolvedScenario scenario) {
    walk(scenario.treeView(), ScenarioShape.shape(), List.of(), null);
  }

  /**
   * The place that a path names.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  KeyPlace find(String path) {
    String plain = path.replaceAll("\\[(\\d+)]", ".$1");
    KeyPlace found = places.get(plain);
    if (found == null) {
      throw new IllegalArgumentException(
          "unknown key '" + path + "'; the nearest are " + nearest(plain));
    }
    return found;
  }

  /** All paths. */
  List<String> paths() {
    return List.copyOf(places.keySet());
  }

  /** All places, in the order of the records. */
  List<KeyPlace> places() {
    return List.copyOf(places.values());
  }

  private void walk(JsonNode node, Shape shape, List<String> at, Parameter around) {
    if (shape instanceof Shape.Fields fields) {
      for (Shape.Field field : fields.fields()) {
        boolean removable = field.declared().optional() && field.value() == null;
        KeyPlace place = place(field.shape(), child(at, field.name()), removable, field.declared());
        add(node.path(field.name()), place);
      }
    } else if (shape instanceof Shape.Entries entries && node.isObject()) {
      node.properties()
          .forEach(
              e -> add(e.getValue(), place(entries.value(), child(at, e.getKey()), true, around)));
    } else if (shape instanceof Shape.Items items && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(node.get(i), place(items.item(), child(at, Integer.toString(i)), false, around));
      }
    } else if (shape instanceof Shape.Decimal && node.has("dist")) {
      node.properties().stream()
          .filter(entry -> !entry.getKey().equals("dist"))
          .forEach(e -> add(e.getValue(), place(LAW_NUMBER, child(at, e.getKey()), false, around)));
    }
  }

  private static KeyPlace place(
      Shape shape, List<String> keys, boolean removable, Parameter declared) {
    return new KeyPlace(String.join(".", keys), keys, shape, removable, declared);
  }

  private void add(JsonNode node, KeyPlace place) {
    places.put(place.path(), place);
    walk(node, place.shape(), place.keys(), place.declared());
  }

  private static List<String> child(List<String> at, String key) {
    List<String> keys = new ArrayList<>(at);
    keys.add(key);
    return keys;
  }

  /**
   * By likeness of the whole path and of its last key, so that a key without its sections counts.
   */
  private String nearest(String path) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String sought = path.toLowerCase(Locale.ROOT);
    return places.keySet().stream()
        .sorted(
            Comparator.comparingDouble(
                known -> {
                  String lower = known.toLowerCase(Locale.ROOT);
                  return -similarity.apply(lower, sought)
                      - similarity.apply(last(lower), last(sought));
                }))
        .limit(NEAREST)
        .collect(Collectors.joining(", "));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
