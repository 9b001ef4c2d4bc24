package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hudna.chart.Pen.Align;

/**
 * Forecasts beside what was observed, a panel for each series, all of the same days.
 *
 * @param panels with days each
 * @param truces starts of truces within the days or not
 * @param grid how the panels stand
 */
record FanChart(List<Panel> panels, List<LocalDateTime> truces, PanelGrid grid) {
  /** Panels below each other, as wide as the picture. */
  static final PanelGrid WIDE = new PanelGrid(1, 890, 190, 0, 58);

  /** Four panels in a row. */
  static final PanelGrid SMALL = new PanelGrid(4, 197, 96, 38, 42);

  private static final double LEFT = 50;
  private static final double HEAD = 22;
  private static final double FOOT = 30;

  FanChart {
    panels = List.copyOf(panels);
    truces = truces.stream().distinct().toList();
  }

  /** A series with its name. */
  record Panel(String name, List<FanDay> days) {
    Panel {
      days = List.copyOf(days);
    }
  }

  Picture picture(Caption caption) {
    int rows = grid.rows(panels.size());
    double top = ColourKeys.ROW + HEAD + (within().isEmpty() ? 0 : 8);
    double height = top + rows * grid.height() + (rows - 1) * grid.gapDown() + FOOT;
    return Sheet.of(
        caption,
        List.of(String.join(" ", notes())),
        Picture.WIDTH,
        (int) height,
        (pen, area) -> draw(pen, area, top));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Bands: central parts of the runs, day by day, cut where one is far higher than the others;"
            + " gaps: days without an observation.");
    if (panels.size() > 1) {
      notes.add("Each panel has its own scale.");
    }
    if (within().size() == 1) {
      String start = new TruceMarks(within().get(0), null, 0).label();
      notes.add("Vertical line: " + start.replaceFirst("^T", "t") + ".");
    } else if (within().size() > 1) {
      notes.add("Vertical lines: starts of truces.");
    }
    long origins = all().map(FanDay::origin).distinct().count();
    if (origins > 1) {
      notes.add("Dotted: where the next of " + origins + " forecasts begins.");
    }
    return notes;
  }

  private Stream<FanDay> all() {
    return panels.stream().flatMap(panel -> panel.days().stream());
  }

  private DayRange range() {
    long first = all().mapToLong(day -> day.date().toEpochDay()).min().orElseThrow();
    long last = all().mapToLong(day -> day.date().toEpochDay()).max().orElseThrow();
    return new DayRange(java.time.LocalDate.ofEpochDay(first), (int) (last - first + 1));
  }

  private List<LocalDateTime> within() {
    DayRange days = range();
    return truces.stream().filter(days::holds).toList();
  }

  private void draw(Pen pen, Rectangle2D area, double top) {
    FanPanel.keys().draw(pen, area.getX() + LEFT, area.getY() - 4, area.getWidth() - LEFT);
    List<Rectangle2D> places = grid.places(area.getX() + LEFT, area.getY() + top, panels.size());
    for (int i = 0; i < places.size(); i++) {
      panel(pen, places.get(i), panels.get(i), grid.lowest(i, panels.size()));
    }
  }

  /** Counts are whole, so no tick stands between them. */
  private Scale up(double top, Rectangle2D place) {
    int ticks = grid.height() > 150 ? 6 : 3;
    Scale up = Scale.amounts(Math.max(1, top), place.getMaxY(), place.getY(), ticks);
    return new Scale(up.low(), up.high(), up.from(), up.to(), Math.max(1, up.step()));
  }

  private void panel(Pen pen, Rectangle2D place, Panel panel, boolean dated) {
    DayRange days = range();
    Scale across = new Scale(days.start(), days.end(), place.getX(), place.getMaxX(), 1);
    Scale up = up(FanDay.top(panel.days()), place);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(panel.name(), place.getX(), place.getY() - 7, Align.LEFT);
    for (double tick : up.ticks()) {
      pen.colour(ChartStyle.GRID).stroke(1);
      pen.line(across.from(), up.at(tick), across.to(), up.at(tick));
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(up.text(tick), across.from() - 6, up.at(tick) + 4, Align.RIGHT);
    }
    new FanPanel(days, truces).draw(pen, panel.days(), across, up);
    new DayTicks(days).draw(pen, across, up.from(), dated || grid.columns() == 1);
  }
}
