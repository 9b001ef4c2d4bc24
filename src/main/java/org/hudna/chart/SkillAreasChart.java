package org.hudna.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.chart.ColourKeys.Key;
import org.hudna.chart.ColourKeys.Sample;
import org.hudna.chart.Pen.Align;

/**
 * Skill in each area against each baseline, a row for each area and a column for each quantity.
 *
 * @param others areas that have none
 */
record SkillAreasChart(
    List<String> baselines, List<String> areas, List<String> others, List<Column> columns) {
  private static final double HEAD = 28;
  private static final double FOOT = 40;
  private static final double GAP = 34;
  private static final double DOT = 3.2;
  private static final double LOWEST = -1;

  SkillAreasChart {
    baselines = List.copyOf(baselines);
    areas = List.copyOf(areas);
    others = List.copyOf(others);
    columns = List.copyOf(columns);
  }

  /** Skill by area, then by baseline, in their orders; NaN where there is none. */
  record Column(String name, List<List<Double>> skills) {
    Column {
      skills = skills.stream().map(List::copyOf).toList();
    }
  }

  /** Every dot has a lane of its own within the row. */
  private double row() {
    return Math.max(20, 5 * baselines.size() + 6);
  }

  /** Rings once the colours are used up. */
  private static Sample sample(int baseline) {
    boolean fresh = ChartStyle.stroke(baseline, 1).equals(ChartStyle.stroke(0, 1));
    return fresh ? Sample.DOT : Sample.RING;
  }

  private ColourKeys keys() {
    return new ColourKeys(
        java.util.stream.IntStream.range(0, baselines.size())
            .mapToObj(b -> new Key("against " + baselines.get(b), sample(b), ChartStyle.line(b)))
            .toList());
  }

  Picture picture(Caption caption) {
    String note =
        "Skill: 1 less the model's mean score over the baseline's on the same days; above 0 the"
            + " model is better. Arrow: below −1. No dot: the baseline's mean score is 0. A few"
            + " days of one governorate say little: the chart of skill has intervals for all of them"
            + " together."
            + (others.isEmpty() ? "" : " No skill at all in " + String.join(", ", others) + ".");
    double width = Picture.WIDTH - 40;
    double keys = keys().rows(width) * ColourKeys.ROW;
    int height = (int) (keys + HEAD + row() * areas.size() + FOOT);
    return Sheet.of(
        caption, List.of(note), Picture.WIDTH, height, (pen, area) -> draw(pen, area, keys));
  }

  private void draw(Pen pen, Rectangle2D area, double keysHeight) {
    keys().draw(pen, area.getX(), area.getY() - 4, area.getWidth());
    pen.font(ChartStyle.TEXT);
    double names = areas.stream().mapToDouble(pen::width).max().orElse(0) + 12;
    double width = (area.getWidth() - names - GAP * (columns.size() - 1)) / columns.size();
    double top = area.getY() + keysHeight + HEAD;
    for (int a = 0; a < areas.size(); a++) {
      double y = top + row() * a;
      if (a % 2 == 0) {
        pen.colour(ChartStyle.clear(ChartStyle.GRID, 0.35));
        pen.box(area.getX(), y, area.getWidth(), row());
      }
      pen.font(ChartStyle.TEXT).colour(ChartStyle.INK);
      pen.text(areas.get(a), area.getX() + names - 12, y + row() / 2 + 5, Align.RIGHT);
    }
    double low = lowest();
    for (int c = 0; c < columns.size(); c++) {
      double x = area.getX() + names + c * (width + GAP);
      Scale across = new Scale(low, 1.05, x + 4, x + width - 4, 0.5);
      column(pen, columns.get(c), across, top);
    }
  }

  private double lowest() {
    double least =
        columns.stream()
            .flatMap(column -> column.skills().stream())
            .flatMap(List::stream)
            .filter(skill -> !Double.isNaN(skill))
            .min(Double::compare)
            .orElse(0.0);
    return Math.max(LOWEST, Math.min(-0.1, least)) - 0.05;
  }

  private void column(Pen pen, Column column, Scale across, double top) {
    double bottom = top + row() * areas.size();
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(column.name(), across.from() - 4, top - 10, Align.LEFT);
    for (double tick : across.ticks()) {
      pen.colour(ChartStyle.GRID).stroke(1);
      pen.line(across.at(tick), top, across.at(tick), bottom);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(across.text(tick), across.at(tick), bottom + 15, Align.CENTRE);
    }
    pen.colour(ChartStyle.INK).stroke(1.2);
    pen.line(across.at(0), top, across.at(0), bottom);
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    pen.text("skill", (across.from() + across.to()) / 2, bottom + 31, Align.CENTRE);
    double lane = (row() - 6) / baselines.size();
    for (int a = 0; a < areas.size(); a++) {
      for (int b = 0; b < baselines.size(); b++) {
        double y = top + row() * a + 3 + lane * (b + 0.5);
        pen.colour(ChartStyle.line(b));
        mark(pen, column.skills().get(a).get(b), sample(b), across, y);
      }
    }
  }

  private static void mark(Pen pen, double skill, Sample sample, Scale across, double y) {
    if (skill >= LOWEST && sample == Sample.RING) {
      pen.ring(across.at(skill), y, DOT);
    } else if (skill >= LOWEST) {
      pen.dot(across.at(skill), y, DOT);
    } else if (!Double.isNaN(skill)) {
      Path2D.Double head = new Path2D.Double();
      head.moveTo(across.from() - 4, y);
      head.lineTo(across.from() + 3, y - 3.5);
      head.lineTo(across.from() + 3, y + 3.5);
      head.closePath();
      pen.fill(head);
    }
  }
}
