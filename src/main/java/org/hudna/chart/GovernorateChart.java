package org.hudna.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hudna.chart.Pen.Align;
import org.hudna.metric.MetricSummary;

/** The days of one quantity, a small panel for each governorate, all on the same axes. */
final class GovernorateChart {
  private static final double LEFT = 62;
  private static final double HEAD = 40;
  private static final double FOOT = 36;
  private static final PanelGrid GRID = new PanelGrid(4, 212, 104, 16, 34);
  private static final double PANEL_TITLE = 6;
  private static final int MOST_TICKS = 4;

  private final ScenarioDays when;
  private final String unit;
  private final List<Line> lines;
  private final double highest;

  private GovernorateChart(ScenarioDays when, String unit, List<Line> lines) {
    this.when = when;
    this.unit = unit;
    this.lines = lines;
    this.highest = Line.highest(lines);
  }

  /** Panels in the order of the lines. */
  static Picture of(Caption caption, ScenarioDays when, String unit, List<Line> lines) {
    int rows = GRID.rows(lines.size());
    int height = (int) (HEAD + rows * GRID.height() + (rows - 1) * GRID.gapDown() + FOOT);
    List<String> notes = new ArrayList<>();
    notes.add("Line: median of the runs; bands: 50 % and 90 % of the runs, day by day.");
    if (when.marks().hasTruce()) {
      notes.add(when.marks().label() + ".");
    }
    GovernorateChart chart = new GovernorateChart(when, unit, lines);
    return Sheet.of(caption, List.of(String.join(" ", notes)), Picture.WIDTH, height, chart::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
    pen.text(unit, area.getX(), area.getY() + 8, Align.LEFT);
    List<Rectangle2D> places = GRID.places(area.getX() + LEFT, area.getY() + HEAD, lines.size());
    for (int i = 0; i < places.size(); i++) {
      panel(pen, places.get(i), lines.get(i), i);
    }
  }

  private void panel(Pen pen, Rectangle2D place, Line line, int index) {
    DayRange days = when.days();
    Scale across = new Scale(days.start(), days.end(), place.getX(), place.getMaxX(), 1);
    Scale up = Scale.amounts(highest, place.getMaxY(), place.getY(), MOST_TICKS);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(line.name(), place.getX(), place.getY() - PANEL_TITLE, Align.LEFT);
    shade(pen, across, up);
    for (double tick : up.ticks()) {
      pen.colour(ChartStyle.GRID).stroke(1);
      pen.line(across.from(), up.at(tick), across.to(), up.at(tick));
      if (index % GRID.columns() == 0) {
        pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
        pen.text(up.text(tick), across.from() - 6, up.at(tick) + 4, Align.RIGHT);
      }
    }
    bands(pen, line.bands(), across, up);
    truce(pen, across, up);
    new DayTicks(days).draw(pen, across, up.from(), GRID.lowest(index, lines.size()));
  }

  private void shade(Pen pen, Scale across, Scale up) {
    TruceMarks marks = when.marks();
    if (marks.hasPersuasion()) {
      double from = across.at(DayRange.position(marks.persuasion()));
      double to = across.at(DayRange.position(marks.persuasion()) + marks.persuasionDays());
      double right = Math.min(to, across.to());
      if (from < right) {
        pen.colour(ChartStyle.SHADE).box(from, up.to(), right - from, up.from() - up.to());
      }
    }
  }

  private void truce(Pen pen, Scale across, Scale up) {
    if (when.marks().hasTruce() && when.days().holds(when.marks().truce())) {
      double x = across.at(DayRange.position(when.marks().truce()));
      pen.colour(ChartStyle.INK).stroke(1.2).line(x, up.from(), x, up.to());
    }
  }

  private void bands(Pen pen, DailyBands bands, Scale across, Scale up) {
    band(pen, bands, across, up, MetricSummary::q05, MetricSummary::q95, BandLayer.WIDE_ALPHA);
    band(pen, bands, across, up, MetricSummary::q25, MetricSummary::q75, BandLayer.NARROW_ALPHA);
    Path2D.Double median = new Path2D.Double();
    for (int d = 0; d < bands.days().size(); d++) {
      add(median, across.at(when.days().noon(d)), up.at(bands.days().get(d).median()));
    }
    pen.colour(ChartStyle.BLUE).stroke(1.6).draw(median);
  }

  private void band(
      Pen pen,
      DailyBands bands,
      Scale across,
      Scale up,
      ToDoubleFunction<MetricSummary> low,
      ToDoubleFunction<MetricSummary> high,
      double alpha) {
    Path2D.Double band = new Path2D.Double();
    int count = bands.days().size();
    for (int d = 0; d < count; d++) {
      add(band, across.at(when.days().noon(d)), up.at(high.applyAsDouble(bands.days().get(d))));
    }
    for (int d = count - 1; d >= 0; d--) {
      add(band, across.at(when.days().noon(d)), up.at(low.applyAsDouble(bands.days().get(d))));
    }
    if (band.getCurrentPoint() != null) {
      band.closePath();
      pen.colour(ChartStyle.clear(ChartStyle.BLUE, alpha)).fill(band);
    }
  }

  private static void add(Path2D.Double path, double x, double y) {
    if (Double.isNaN(y)) {
      return;
    }
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
