package org.hudna.view.film;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hudna.scenario.Phase;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.map.Look;
import org.hudna.view.map.MomentColours;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Words;

/**
 * How far a run is: what is past in the colours of its phases, a flag for each key event so far,
 * and dates.
 */
final class ProgressBar {
  static final int HEIGHT = 32;
  private static final int TOP = 8;
  private static final int THICK = 8;
  private static final int FLAG = 7;
  private static final int[] WEEKS = {7, 14, 28, 56, 112};
  private static final int GAP = 24;
  private static final Set<String> CHANGES = Set.of("truce", "phase", "collapse");
  private final Timeline timeline;
  private final TimeFrame time;
  private final Look look;
  private final int left;
  private final int width;
  private final List<Change> changes;

  /** When a phase begins. */
  private record Change(double hours, Phase to) {}

  /** A bar over a whole run, from a pixel on and of some pixels. */
  ProgressBar(Timeline timeline, TimeFrame time, Look look, int left, int width) {
    this.timeline = timeline;
    this.time = time;
    this.look = look;
    this.left = left;
    this.width = width;
    this.changes = changes();
  }

  void paint(Graphics2D pen, Scene scene) {
    pen.setPaint(look.sea());
    bar(pen, 0, timeline.endHours());
    phases(pen, scene);
    for (Bookmark mark : timeline.bookmarks()) {
      if (mark.hours() <= scene.hours() && Captions.tells(mark)) {
        flag(pen, x(mark.hours()), MomentColours.of(mark.kind()));
      }
    }
    pen.setPaint(look.ink());
    pen.fill(new Rectangle2D.Double(x(scene.hours()) - 1, TOP - 2, 2, THICK + 4));
    dates(pen);
  }

  private List<Change> changes() {
    List<Change> found = new ArrayList<>();
    found.add(new Change(0, timeline.at(0).phase()));
    timeline.bookmarks().stream()
        .filter(mark -> CHANGES.contains(mark.kind()))
        .map(mark -> new Change(mark.hours(), timeline.at(mark.hours()).phase()))
        .forEach(found::add);
    return found;
  }

  private void phases(Graphics2D pen, Scene scene) {
    for (int i = 0; i < changes.size() && changes.get(i).hours < scene.hours(); i++) {
      double next = i + 1 < changes.size() ? changes.get(i + 1).hours : scene.hours();
      pen.setPaint(MomentColours.of(changes.get(i).to));
      bar(pen, changes.get(i).hours, Math.min(next, scene.hours()));
    }
  }

  private void bar(Graphics2D pen, double from, double to) {
    pen.fill(new Rectangle2D.Double(x(from), TOP, x(to) - x(from), THICK));
  }

  private static void flag(Graphics2D pen, double x, Color colour) {
    Path2D flag = new Path2D.Double();
    flag.moveTo(x, TOP);
    flag.lineTo(x - FLAG / 2.0, TOP - FLAG);
    flag.lineTo(x + FLAG / 2.0, TOP - FLAG);
    flag.closePath();
    pen.setPaint(colour);
    pen.fill(flag);
  }

  private void dates(Graphics2D pen) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern(
            Words.of("player.date.short"), Locale.forLanguageTag(Words.of("map.locale")));
    pen.setFont(FilmFrame.SMALL);
    FontMetrics letters = pen.getFontMetrics();
    int every = every(letters.stringWidth(day.format(time.at(0))) + GAP);
    for (int i = 0; i < time.days(); i += every) {
      double x = x(24.0 * i);
      String text = day.format(time.at(24.0 * i));
      if (x + letters.stringWidth(text) <= left + width) {
        pen.setPaint(look.faint());
        pen.fill(new Rectangle2D.Double(x, TOP + THICK, 1, 4));
        pen.drawString(text, (float) x + 3, HEIGHT - 4);
      }
    }
  }

  private int every(int room) {
    for (int days : WEEKS) {
      if (x(24.0 * days) - x(0) >= room) {
        return days;
      }
    }
    return Integer.MAX_VALUE / 2;
  }

  private double x(double hours) {
    return left + width * hours / timeline.endHours();
  }
}
