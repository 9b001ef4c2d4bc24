package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Lists the single values of a scenario, each with what may stand there. */
final class EditableKeys {
  private final ResolvedScenario scenario;

  EditableKeys(ResolvedScenario scenario) {
    this.scenario = scenario;
  }

  /** Those of the places that hold one value, in their order; numbers of distributions do not. */
  List<EditableKey> of(List<KeyPlace> places) {
    return places.stream()
        .filter(place -> single(place.shape()) && !insideLaw(place))
        .map(this::key)
        .toList();
  }

  private static boolean single(Shape shape) {
    return !(shape instanceof Shape.Fields
        || shape instanceof Shape.Entries
        || shape instanceof Shape.Items
        || shape instanceof Shape.Anything);
  }

  private boolean insideLaw(KeyPlace place) {
    return scenario.treeView().at(Pointers.parent(place.pointer())).has("dist");
  }

  private EditableKey key(KeyPlace place) {
    JsonNode value = scenario.treeView().at(place.pointer());
    boolean item = place.keys().get(place.keys().size() - 1).matches("\\d+");
    return new EditableKey(
        place.path(),
        place.declared().description(),
        unit(place.declared().unit()),
        KeyValue.wording(place),
        words(place.shape()),
        text(value),
        value.has("dist"),
        origin(place.pointer()),
        item ? "" : place.declared().value(),
        place.removable());
  }

  private static String unit(String declared) {
    return declared.equals("1") ? "" : declared;
  }

  private static List<String> words(Shape shape) {
    if (shape instanceof Shape.Truth) {
      return List.of("true", "false");
    }
    return shape instanceof Shape.Word word ? word.words() : List.of();
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isTextual() ? value.asText() : ScenarioText.flow(value);
  }

  /** Where the value was written, or the map or list around it. */
  private String origin(String pointer) {
    for (String path = pointer; !path.isEmpty(); path = Pointers.parent(path)) {
      Origin origin = scenario.originOf(path);
      if (origin != null) {
        return origin.toString();
      }
    }
    return "";
  }
}
