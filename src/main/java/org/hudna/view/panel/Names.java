package org.hudna.view.panel;

import java.util.HashMap;
import java.util.Map;
import org.hudna.scenario.Theatre;

/** What people call the things that have ids. */
final class Names {
  private final Map<String, String> names = new HashMap<>();

  Names(Theatre theatre) {
    theatre.sectors().forEach(sector -> names.put(sector.id(), sector.name()));
    theatre.places().forEach(place -> names.put(place.id(), place.name()));
    theatre.parties().forEach((id, party) -> names.put(id, party.name()));
  }

  /** The name of an id; any other word with its hyphens as spaces. */
  String of(String id) {
    String name = names.get(id);
    return name != null ? name : id.replace('-', ' ');
  }
}
