package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.hudna.chart.Pen.Align;

/**
 * Skill against baselines with its interval, a row for each baseline and a column for each series.
 */
record SkillChart(List<String> columns, List<Row> rows) {
  private static final double HEAD = 26;
  private static final double ROW = 22;
  private static final double FOOT = 40;
  private static final double GAP = 30;
  private static final double LOWEST = -1;
  private static final Color UNCLEAR = new Color(0x8C8C8C);

  SkillChart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Skill of a row by column; there may be none of one. */
  record Row(String name, Map<String, Range> cells) {
    Row {
      cells = Map.copyOf(cells);
    }
  }

  /** A value and its interval; NaN where there is none. */
  record Range(double skill, double low, double high) {}

  Picture picture(Caption caption) {
    String note =
        "Skill: 1 less the model's mean score over the baseline's on the same days; above 0 the"
            + " model is better, 1 is perfect. Bar: 95 % interval by blocks of days. Blue: better,"
            + " orange: worse, grey: the interval holds 0. Arrow: below −1, with the skill."
            + " None: the baseline's mean score is 0.";
    int height = (int) (HEAD + ROW * rows.size() + FOOT);
    return Sheet.of(caption, List.of(note), Picture.WIDTH, height, this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    pen.font(ChartStyle.TEXT);
    double names = rows.stream().mapToDouble(row -> pen.width(row.name())).max().orElse(0) + 12;
    double width = (area.getWidth() - names - GAP * (columns.size() - 1)) / columns.size();
    double top = area.getY() + HEAD;
    for (int r = 0; r < rows.size(); r++) {
      pen.font(ChartStyle.TEXT).colour(ChartStyle.INK);
      pen.text(
          rows.get(r).name(), area.getX() + names - 12, top + ROW * (r + 0.5) + 5, Align.RIGHT);
    }
    for (int c = 0; c < columns.size(); c++) {
      double x = area.getX() + names + c * (width + GAP);
      Scale across = scale(x + 4, x + width - 4);
      pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
      pen.text(columns.get(c), x, top - 12, Align.LEFT);
      axis(pen, across, top, top + ROW * rows.size());
      for (int r = 0; r < rows.size(); r++) {
        Range range = rows.get(r).cells().get(columns.get(c));
        if (range != null) {
          range(pen, range, across, top + ROW * (r + 0.5));
        }
      }
    }
  }

  /** One axis for all columns: from what is needed, but not below {@value #LOWEST}, to 1. */
  private Scale scale(double from, double to) {
    double least =
        rows.stream()
            .flatMap(row -> row.cells().values().stream())
            .flatMapToDouble(range -> java.util.stream.DoubleStream.of(range.skill(), range.low()))
            .filter(value -> !Double.isNaN(value))
            .min()
            .orElse(0);
    double low = Math.max(LOWEST, Math.min(-0.1, least)) - 0.05;
    return new Scale(low, 1.05, from, to, 0.5);
  }

  private static void axis(Pen pen, Scale across, double top, double bottom) {
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      pen.colour(ChartStyle.GRID).stroke(1).line(x, top, x, bottom);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(across.text(tick), x, bottom + 15, Align.CENTRE);
    }
    pen.colour(ChartStyle.INK).stroke(1.2);
    pen.line(across.at(0), top, across.at(0), bottom);
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    pen.text("skill", (across.from() + across.to()) / 2, bottom + 31, Align.CENTRE);
  }

  private static void range(Pen pen, Range range, Scale across, double y) {
    if (Double.isNaN(range.skill())) {
      pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
      pen.text("none", across.at(0) + 6, y + 4, Align.LEFT);
      return;
    }
    pen.colour(colour(range)).stroke(2.2);
    if (range.skill() < across.low()) {
      arrow(pen, range.skill(), across, y);
      return;
    }
    double low = Math.max(across.low(), range.low());
    double high = Math.min(across.high(), range.high());
    if (high > low) {
      pen.line(across.at(low), y, across.at(high), y);
    }
    pen.dot(across.at(range.skill()), y, 4);
  }

  private static void arrow(Pen pen, double skill, Scale across, double y) {
    Path2D.Double head = new Path2D.Double();
    head.moveTo(across.from() - 4, y);
    head.lineTo(across.from() + 4, y - 5);
    head.lineTo(across.from() + 4, y + 5);
    head.closePath();
    pen.fill(head);
    String number = NumberTexts.format("#,##0.0").format(skill).replace('-', '−');
    pen.font(ChartStyle.TICK).text(number, across.from() + 9, y + 4.3, Align.LEFT);
  }

  private static Color colour(Range range) {
    if (range.low() > 0) {
      return ChartStyle.BLUE;
    }
    return range.high() < 0 ? ChartStyle.VERMILLION : UNCLEAR;
  }
}
