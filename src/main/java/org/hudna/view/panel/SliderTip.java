package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Words;

/** What the line of time tells of the point under the pointer. */
final class SliderTip {
  private static final int MOST_LINES = 8;
  private final Playback playback;
  private final DateWords dates;
  private final BookmarkWords marks;

  SliderTip(Playback playback, DateWords dates, BookmarkWords marks) {
    this.playback = playback;
    this.dates = dates;
    this.marks = marks;
  }

  /** The date and key events at a point. */
  String at(SliderScale scale, double x) {
    List<String> lines = text(scale, x);
    return "<html>" + String.join("<br>", lines) + "</html>";
  }

  int lines(SliderScale scale, double x) {
    return text(scale, x).size();
  }

  private List<String> text(SliderScale scale, double x) {
    List<String> lines = new ArrayList<>();
    List<Bookmark> near = scale.near(x);
    if (near.isEmpty()) {
      double hours = scale.hours(x);
      lines.add(escaped(dates.instant(hours)));
      if (hours > playback.timeline().knownHours()) {
        lines.add(escaped(Words.of("player.slider.unknown")));
      }
      return lines;
    }
    for (Bookmark mark : near.subList(0, Math.min(MOST_LINES, near.size()))) {
      String when = "<b>" + escaped(dates.brief(mark.hours())) + "</b> ";
      lines.add(when + escaped(whose(mark) + marks.of(mark)));
    }
    if (near.size() > MOST_LINES) {
      lines.add(escaped(Words.of("player.slider.more", near.size() - MOST_LINES)));
    }
    return lines;
  }

  /** The runs in which it happened, where there are several. */
  private String whose(Bookmark mark) {
    String runs =
        playback.timeline().together().entrySet().stream()
            .filter(run -> run.getValue().bookmarks().contains(mark))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return runs.isEmpty() ? "" : Words.of("player.slider.whose", runs);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
