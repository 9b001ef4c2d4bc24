package org.hudna.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hudna.io.Suggestion;

/** What was probably meant by a name that nothing has. */
final class NearestNames {
  private static final int MOST = 3;
  private static final int LIST_ALL = 20;

  private NearestNames() {}

  /** The end of a message: the nearest names, or all of them if they are few. */
  static String of(String found, Collection<String> names) {
    List<String> left = new ArrayList<>(names);
    List<String> nearest = new ArrayList<>();
    String next = Suggestion.of(found, left);
    while (next != null && nearest.size() < MOST) {
      nearest.add("'" + next + "'");
      left.remove(next);
      next = Suggestion.of(found, left);
    }
    if (!nearest.isEmpty()) {
      return "; did you mean " + String.join(", ", nearest) + "?";
    }
    return names.size() <= LIST_ALL ? "; expected one of " + String.join(", ", names) : "";
  }
}
