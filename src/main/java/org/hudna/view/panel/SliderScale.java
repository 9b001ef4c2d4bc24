package org.hudna.view.panel;

import java.util.Comparator;
import java.util.List;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.Bookmark;

/** Where hours lie on a line of some width, in pixels. */
final class SliderScale {
  static final int MARGIN = 14;
  private static final double REACH = 4;
  private final double width;
  private final Timeline timeline;

  SliderScale(int width, Timeline timeline) {
    this.width = Math.max(1, width - 2 * MARGIN);
    this.timeline = timeline;
  }

  double x(double hours) {
    return MARGIN + width * hours / timeline.endHours();
  }

  double hours(double x) {
    double share = Math.max(0, Math.min(1, (x - MARGIN) / width));
    return share * timeline.endHours();
  }

  /** The hour of the key event at a point, or of the point where there is none. */
  double mark(double x) {
    return near(x).stream()
        .min(Comparator.comparingDouble(mark -> Math.abs(x(mark.hours()) - x)))
        .map(Bookmark::hours)
        .filter(hour -> Math.abs(x(hour) - x) <= REACH / 2)
        .orElse(hours(x));
  }

  /** Key events that are drawn at a point. */
  List<Bookmark> near(double x) {
    return timeline.bookmarks().stream()
        .filter(mark -> Math.abs(x(mark.hours()) - x) <= REACH)
        .toList();
  }
}
