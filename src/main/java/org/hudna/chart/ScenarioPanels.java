package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.hudna.chart.Pen.Align;
import org.jfree.data.xy.XYSeries;

/**
 * One line for each scenario over the days since its truce, each in a panel of its own with the
 * first scenario's line in grey, so that equal lines do not hide each other.
 *
 * @param unit of the vertical axis
 * @param days what the horizontal axis counts
 * @param highest value of the vertical axis
 * @param text a value as text
 * @param colours of the scenarios in the order of the lines
 */
record ScenarioPanels(
    String unit,
    String days,
    double highest,
    DoubleFunction<String> text,
    List<XYSeries> lines,
    List<Color> colours) {
  private static final double LEFT = 66;
  private static final double HEAD = 40;
  private static final double FOOT = 30;
  private static final PanelGrid GRID = new PanelGrid(4, 211, 104, 16, 38);
  private static final Color FIRST = new Color(0x8C8C8C);

  Picture picture(Caption caption) {
    int rows = GRID.rows(lines.size());
    int height = (int) (HEAD + rows * GRID.height() + (rows - 1) * GRID.gapDown() + FOOT);
    String first = lines.get(0).getKey().toString();
    String note = lines.size() > 1 ? "Grey in each panel: " + first + ". " : "";
    return Sheet.of(
        caption,
        List.of(
            note
                + "Across: "
                + days.substring(0, 1).toLowerCase(Locale.ROOT)
                + days.substring(1)
                + "."),
        Picture.WIDTH,
        height,
        this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
    pen.text(unit, area.getX(), area.getY() + 8, Align.LEFT);
    List<Rectangle2D> places = GRID.places(area.getX() + LEFT, area.getY() + HEAD, lines.size());
    double end = lines.stream().mapToDouble(XYSeries::getMaxX).max().orElse(1);
    for (int i = 0; i < places.size(); i++) {
      Rectangle2D place = places.get(i);
      Scale across =
          new Scale(
              0, Math.max(1, end), place.getX(), place.getMaxX(), ChartStyle.tickStep(end, 4));
      Scale up = Scale.amounts(highest, place.getMaxY(), place.getY(), 4);
      frame(pen, place, across, up, i);
      line(pen, lines.get(0), FIRST, 1.4, across, up);
      if (i > 0) {
        line(pen, lines.get(i), colours.get(i), ChartStyle.LINE, across, up);
      }
      head(pen, place, i);
    }
  }

  private void head(Pen pen, Rectangle2D place, int index) {
    XYSeries line = lines.get(index);
    String last =
        line.isEmpty() ? "" : text.apply(line.getY(line.getItemCount() - 1).doubleValue());
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    double room = place.getWidth() - pen.width(last) - 8;
    pen.text(last, place.getMaxX(), place.getY() - 6, Align.RIGHT);
    pen.font(ChartStyle.SMALL_TITLE).colour(index == 0 ? FIRST.darker() : ChartStyle.INK);
    String first = lines.get(0).getKey().toString();
    String name = ShortNames.of(line.getKey().toString(), first, pen, room);
    pen.text(name, place.getX(), place.getY() - 6, Align.LEFT);
  }

  private void frame(Pen pen, Rectangle2D place, Scale across, Scale up, int index) {
    pen.font(ChartStyle.TICK).stroke(1);
    for (double tick : up.ticks()) {
      pen.colour(ChartStyle.GRID);
      pen.line(place.getX(), up.at(tick), place.getMaxX(), up.at(tick));
      if (index % GRID.columns() == 0) {
        pen.colour(ChartStyle.INK);
        pen.text(text.apply(tick), place.getX() - 6, up.at(tick) + 4, Align.RIGHT);
      }
    }
    pen.colour(ChartStyle.FAINT_INK);
    pen.line(place.getX(), place.getMaxY(), place.getMaxX(), place.getMaxY());
    for (double tick : across.ticks()) {
      pen.colour(ChartStyle.FAINT_INK);
      pen.line(across.at(tick), place.getMaxY(), across.at(tick), place.getMaxY() + 3);
      if (GRID.lowest(index, lines.size())) {
        pen.colour(ChartStyle.INK);
        pen.text(across.text(tick), across.at(tick), place.getMaxY() + 16, Align.CENTRE);
      }
    }
  }

  private static void line(
      Pen pen, XYSeries series, Color colour, double width, Scale across, Scale up) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < series.getItemCount(); i++) {
      double x = across.at(series.getX(i).doubleValue());
      double y = up.at(series.getY(i).doubleValue());
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    pen.colour(colour).stroke(width).draw(path);
  }
}
