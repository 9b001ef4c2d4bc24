package org.hudna.view.panel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Words;

/** What people call the things that have ids. */
final class Names {
  private final Map<String, String> names = new HashMap<>();

  Names(Theatre theatre) {
    theatre.sectors().forEach(sector -> names.put(sector.id(), sector.name()));
    theatre.places().forEach(place -> names.put(place.id(), place.name()));
    theatre.parties().forEach((id, party) -> names.put(id, party.name()));
  }

  /** The same with the guarantors and observers of a scenario. */
  Names(Scenario scenario, Theatre theatre) {
    this(theatre);
    scenario.guarantors().forEach((id, terms) -> add(id, terms.name()));
    scenario.observers().forEach((id, terms) -> add(id, terms.name()));
  }

  private void add(String id, String name) {
    names.put(id, name == null || name.isBlank() ? words(id) : name);
  }

  /** The name of an id; the words of a cause; any other key with its hyphens as spaces. */
  String of(String id) {
    String name = names.get(id);
    return name != null ? name : Words.orKey("cause.", id);
  }

  /** An id in words, the first of them with a capital. */
  static String words(String id) {
    String words = id.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
