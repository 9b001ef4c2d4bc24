package org.hudna.view.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hudna.scenario.Theatre.Place;

/**
 * Names of convoys. The id of a convoy is that of its destination, the number of the month of 30
 * days that it was planned in (0: before the start), and its number among those of that month.
 */
final class ConvoyNames {
  private static final Pattern ID = Pattern.compile("(.+)-(\\d{1,9})-(\\d{1,9})");
  private final Map<String, String> places = new HashMap<>();

  ConvoyNames(List<Place> all) {
    all.forEach(place -> places.put(place.id(), place.name()));
  }

  /** Such as "Convoy to Port, month 1, no. 2"; the id in words where it has another form. */
  String of(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches() || !places.containsKey(parts.group(1))) {
      return Words.orKey("", id);
    }
    boolean before = Integer.parseInt(parts.group(2)) == 0;
    return Words.of(
        before ? "subject.convoy.before" : "subject.convoy",
        places.get(parts.group(1)),
        parts.group(2),
        parts.group(3));
  }
}
