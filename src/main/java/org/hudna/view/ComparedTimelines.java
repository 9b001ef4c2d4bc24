package org.hudna.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;

/** Two timelines on one clock: known as far as both are, with the key events of both. */
record ComparedTimelines(String firstName, Timeline first, String secondName, Timeline second)
    implements Timeline {

  @Override
  public Map<String, Timeline> together() {
    Map<String, Timeline> both = new LinkedHashMap<>();
    both.put(firstName, first);
    both.put(secondName, second);
    return both;
  }

  @Override
  public double knownHours() {
    return Math.min(first.knownHours(), second.knownHours());
  }

  @Override
  public double endHours() {
    return Math.min(first.endHours(), second.endHours());
  }

  /** The scene of the first. */
  @Override
  public Scene at(double hours) {
    return first.at(hours);
  }

  @Override
  public List<Bookmark> bookmarks() {
    double known = knownHours();
    return Stream.concat(first.bookmarks().stream(), second.bookmarks().stream())
        .filter(mark -> mark.hours() <= known)
        .sorted(Comparator.comparingDouble(Bookmark::hours))
        .distinct()
        .toList();
  }

  /** The days of the first. */
  @Override
  public List<DayScene> days() {
    return first.days();
  }
}
