package org.hudna.view.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.view.scene.Amounts;
import org.hudna.view.scene.ConvoyWords;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** What is told of the convoys on a spot: how many are in what state, why, and where they go. */
final class ConvoyTelling {
  private static final int MOST_GROUPS = 8;
  private static final int MOST_PLACES = 3;
  private final SubjectNames names;

  ConvoyTelling(SubjectNames names) {
    this.names = names;
  }

  /**
   * A line for a single convoy; for several a head and a line for those in one state for one
   * reason.
   *
   * @param convoys at least one, in the order in which they are told
   */
  List<String> of(List<ConvoyScene> convoys) {
    if (convoys.size() == 1) {
      ConvoyScene only = convoys.get(0);
      String people = Amounts.whole(only.people());
      return List.of(Words.of("map.hover.convoy", destination(only), people, state(only)));
    }
    Map<String, List<ConvoyScene>> groups = new LinkedHashMap<>();
    convoys.forEach(c -> groups.computeIfAbsent(state(c), key -> new ArrayList<>()).add(c));
    List<String> lines = new ArrayList<>(List.of(Words.of("map.hover.convoys", convoys.size())));
    groups.entrySet().stream().limit(MOST_GROUPS).forEach(g -> lines.add(line(g)));
    int left = groups.values().stream().skip(MOST_GROUPS).mapToInt(List::size).sum();
    if (left > 0) {
      lines.add(Words.of("map.hover.more", left));
    }
    return lines;
  }

  /** Such as "6 waiting: no corridor through the front; to Hilltop (2), Mill". */
  private String line(Map.Entry<String, List<ConvoyScene>> group) {
    String what = Words.of("map.hover.convoys-in", group.getValue().size(), group.getKey());
    return Words.of("map.hover.bound", what, places(group.getValue()));
  }

  private String state(ConvoyScene convoy) {
    String state = ConvoyMark.of(convoy.state()).label();
    String by = convoy.by() == null ? null : names.actor(convoy.by());
    String why = ConvoyWords.why(convoy.reason(), by);
    return why.isEmpty() ? state : Words.of("map.hover.why", state, why);
  }

  private String destination(ConvoyScene convoy) {
    return names.of(Subject.of(Subject.Kind.PLACE, convoy.destination()));
  }

  private String places(List<ConvoyScene> convoys) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    convoys.forEach(convoy -> counts.merge(destination(convoy), 1, Integer::sum));
    String first =
        counts.entrySet().stream()
            .limit(MOST_PLACES)
            .map(ConvoyTelling::place)
            .collect(Collectors.joining(", "));
    int left = counts.size() - MOST_PLACES;
    return left > 0 ? Words.of("map.hover.others", first, left) : first;
  }

  private static String place(Map.Entry<String, Integer> count) {
    return count.getValue() == 1
        ? count.getKey()
        : Words.of("map.hover.several", count.getKey(), count.getValue());
  }
}
