package org.hudna.view.panel;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.UIManager;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Timeline.DayScene;

/** Draws the line of time. */
final class SliderPainter {
  static final int HEIGHT = 52;
  private static final int TRACK = 22;
  private static final int THICK = 9;
  private static final int RUN_GAP = 1;
  private static final int MARK = 7;
  private static final int DATES = HEIGHT - 5;
  private static final int GAP = 18;
  private final Playback playback;
  private final DateWords dates;
  private final int days;

  SliderPainter(Playback playback, TimeFrame time) {
    this.playback = playback;
    this.dates = new DateWords(time);
    this.days = time.days();
  }

  void paint(Graphics2D pen, SliderScale scale) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    track(pen, scale);
    phases(pen, scale);
    dates(pen, scale);
    playback.timeline().bookmarks().forEach(mark -> mark(pen, scale, mark));
    thumb(pen, scale);
  }

  private void track(Graphics2D pen, SliderScale scale) {
    pen.setColor(MarkColours.line());
    bar(pen, scale.x(0), scale.x(playback.timeline().endHours()), TRACK, THICK);
  }

  private static void bar(Graphics2D pen, double from, double to, double top, double thick) {
    pen.fill(new Rectangle2D.Double(from, top, to - from, thick));
  }

  /** Phases of the run; of runs that share the clock each on a line of its own. */
  private void phases(Graphics2D pen, SliderScale scale) {
    List<Timeline> runs = List.copyOf(playback.timeline().together().values());
    if (runs.isEmpty()) {
      phases(pen, scale, playback.timeline(), TRACK, THICK);
    }
    double each = (THICK + RUN_GAP) / Math.max(1.0, runs.size());
    for (int i = 0; i < runs.size(); i++) {
      phases(pen, scale, runs.get(i), TRACK + i * each, each - RUN_GAP);
    }
  }

  /** Days in the colours of their phases; what is shown in full colour, what lies ahead pale. */
  private void phases(
      Graphics2D pen, SliderScale scale, Timeline timeline, double top, double thick) {
    double known = Math.min(playback.timeline().knownHours(), timeline.knownHours());
    List<DayScene> past = timeline.days();
    for (DayScene day : past) {
      double from = 24.0 * day.day();
      if (from < known) {
        stretch(
            pen, scale, day.phase(), new double[] {from, Math.min(known, from + 24)}, top, thick);
      }
    }
    if (known > 24.0 * past.size()) {
      String phase = timeline.at(known).phase().key();
      stretch(pen, scale, phase, new double[] {24.0 * past.size(), known}, top, thick);
    }
  }

  private void stretch(
      Graphics2D pen, SliderScale scale, String key, double[] hours, double top, double thick) {
    Color colour = MarkColours.phase(key);
    double now = Math.max(hours[0], Math.min(hours[1], playback.hours()));
    pen.setColor(colour);
    bar(pen, scale.x(hours[0]), scale.x(now), top, thick);
    pen.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110));
    bar(pen, scale.x(now), scale.x(hours[1]), top, thick);
  }

  private void dates(Graphics2D pen, SliderScale scale) {
    FontMetrics letters = pen.getFontMetrics();
    double room = letters.stringWidth(dates.brief(24.0 * 13)) + GAP;
    double perDay = (scale.x(24) - scale.x(0));
    int every = step(room / perDay);
    for (int day = 0; day <= days; day += every) {
      double x = scale.x(24.0 * day);
      pen.setColor(MarkColours.line());
      pen.fill(new Rectangle2D.Double(x - 0.5, TRACK + THICK + 2, 1, 4));
      String text = dates.brief(24.0 * day);
      double left = x - letters.stringWidth(text) / 2.0;
      double most = scale.x(24.0 * days) + SliderScale.MARGIN - letters.stringWidth(text);
      pen.setColor(MarkColours.faint());
      pen.drawString(text, (float) Math.max(0, Math.min(most, left)), DATES);
    }
  }

  private static int step(double least) {
    for (int days : new int[] {1, 2, 7, 14, 28, 56}) {
      if (days >= least) {
        return days;
      }
    }
    return 28 * (int) Math.ceil(least / 28);
  }

  private void mark(Graphics2D pen, SliderScale scale, Bookmark mark) {
    double x = scale.x(mark.hours());
    Path2D flag = new Path2D.Double();
    flag.moveTo(x, TRACK - 1);
    flag.lineTo(x - MARK / 2.0, TRACK - 1 - MARK);
    flag.lineTo(x + MARK / 2.0, TRACK - 1 - MARK);
    flag.closePath();
    pen.setColor(MarkColours.of(mark.kind()));
    pen.fill(flag);
  }

  private void thumb(Graphics2D pen, SliderScale scale) {
    double x = scale.x(playback.hours());
    if (playback.state() == Playback.State.GOING) {
      double to = scale.x(playback.target());
      pen.setColor(MarkColours.faint());
      pen.draw(new Ellipse2D.Double(to - 6, TRACK + THICK / 2.0 - 6, 12, 12));
    }
    pen.setColor(MarkColours.ink());
    pen.fill(new Ellipse2D.Double(x - 7, TRACK + THICK / 2.0 - 7, 14, 14));
    pen.setColor(UIManager.getColor("Panel.background"));
    pen.fill(new Ellipse2D.Double(x - 4, TRACK + THICK / 2.0 - 4, 8, 8));
  }
}
