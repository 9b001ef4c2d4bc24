package org.hudna.view.panel;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Phase;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;

/** A timeline that tests make up: ten days, known as far as they say. */
final class DrawnTimeline implements Timeline {
  static final TimeFrame TIME =
      new TimeFrame(
          LocalDateTime.parse("2030-01-01T00:00"), LocalDateTime.parse("2030-01-11T00:00"), 6);
  private final List<Bookmark> marks = new ArrayList<>();
  private double known;

  void know(double hours) {
    known = hours;
  }

  void mark(double hours, String kind, String detail) {
    marks.add(new Bookmark(hours, kind, detail));
  }

  @Override
  public double knownHours() {
    return known;
  }

  @Override
  public double endHours() {
    return 240;
  }

  @Override
  public Scene at(double hours) {
    return scene(Math.min(hours, known), Phase.PERSUASION, 3);
  }

  static Scene scene(double hours, Phase phase, int calmDays) {
    return new Scene(
        hours,
        TIME.at(hours),
        phase,
        phase == Phase.COLLAPSED ? "renewal-failed" : null,
        phase.inForce() ? 4 : 0,
        calmDays,
        7,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        false,
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        0);
  }

  @Override
  public List<Bookmark> bookmarks() {
    return List.copyOf(marks);
  }

  @Override
  public List<DayScene> days() {
    return List.of();
  }
}
