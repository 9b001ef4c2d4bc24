package org.hudna.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hudna.chart.CalibrationData.Target;
import org.hudna.chart.ColourKeys.Key;
import org.hudna.chart.ColourKeys.Sample;
import org.hudna.chart.Pen.Align;

/**
 * What was observed beside what a fit predicts, a panel for each statistic of a series, in columns.
 */
record TargetChart(List<Target> targets) {
  private static final double ROW = 18;
  private static final double HEAD = 34;
  private static final double FOOT = 30;
  private static final double GAP = 26;
  private static final double LEGEND = 26;

  TargetChart {
    targets = List.copyOf(targets);
  }

  /** Panels by their titles, in order. */
  private Map<String, List<Target>> panels() {
    Map<String, List<Target>> panels = new LinkedHashMap<>();
    boolean cases = targets.stream().map(Target::id).distinct().count() > 1;
    for (Target target : targets) {
      String of =
          words(target.series())
              + ": "
              + words(target.statistic()).toLowerCase(java.util.Locale.ROOT);
      String title = cases ? of + " – " + ValidationCaptions.name(target.id()) : of;
      panels.computeIfAbsent(title, key -> new ArrayList<>()).add(target);
    }
    return panels;
  }

  private static String words(String id) {
    return ScenarioNotes.inWords(id);
  }

  private static double height(List<Target> panel) {
    return HEAD + ROW * panel.size() + FOOT;
  }

  /** Titles by column: the panels in order, each column up to about half of the whole height. */
  private List<List<String>> columns() {
    Map<String, List<Target>> panels = panels();
    double whole = panels.values().stream().mapToDouble(TargetChart::height).sum();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    double filled = 0;
    for (var panel : panels.entrySet()) {
      double height = height(panel.getValue());
      boolean first = right.isEmpty() && (filled + height / 2 <= whole / 2 || left.isEmpty());
      (first ? left : right).add(panel.getKey());
      filled += height;
    }
    return Stream.of(left, right).filter(column -> !column.isEmpty()).toList();
  }

  Picture picture(Caption caption) {
    Map<String, List<Target>> panels = panels();
    double tallest =
        columns().stream()
            .mapToDouble(column -> column.stream().mapToDouble(of -> height(panels.get(of))).sum())
            .max()
            .orElse(0);
    List<Target> predicted =
        targets.stream().filter(target -> !Double.isNaN(target.low())).toList();
    long inside = predicted.stream().filter(Target::inside).count();
    String note =
        "%d of %d observations lie in the 90 %% interval of what the posterior predicts. They are those that it was fitted to, so this shows whether the model can follow them, not whether it foretells others."
            .formatted(inside, predicted.size());
    return Sheet.of(caption, List.of(note), Picture.WIDTH, (int) (LEGEND + tallest), this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    new ColourKeys(
            List.of(
                new Key("predicted: 90 % interval and median", Sample.LINE, ChartStyle.BLUE),
                new Key("observed, inside", Sample.RING, ChartStyle.INK),
                new Key("observed, outside", Sample.RING, ChartStyle.VERMILLION)))
        .draw(pen, area.getX(), area.getY() - 4, area.getWidth());
    List<List<String>> columns = columns();
    double width = (area.getWidth() - GAP * (columns.size() - 1)) / columns.size();
    Map<String, List<Target>> panels = panels();
    for (int c = 0; c < columns.size(); c++) {
      double y = area.getY() + LEGEND;
      for (String title : columns.get(c)) {
        double x = area.getX() + c * (width + GAP);
        double height = height(panels.get(title));
        panel(pen, title, panels.get(title), new Rectangle2D.Double(x, y, width, height));
        y += height;
      }
    }
  }

  private static void panel(Pen pen, String title, List<Target> rows, Rectangle2D place) {
    double top = place.getY() + HEAD;
    double bottom = top + ROW * rows.size();
    pen.font(ChartStyle.TICK);
    double names = rows.stream().mapToDouble(row -> pen.width(name(row))).max().orElse(0) + 10;
    Scale across = scale(rows, place.getX() + names, place.getMaxX() - 8);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(title, place.getX(), top - 12, Align.LEFT);
    for (double tick : across.ticks()) {
      pen.colour(ChartStyle.GRID).stroke(1).line(across.at(tick), top, across.at(tick), bottom);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(across.text(tick), across.at(tick), bottom + 15, Align.CENTRE);
    }
    pen.colour(ChartStyle.FAINT_INK).stroke(1).line(across.from(), bottom, across.to(), bottom);
    for (int r = 0; r < rows.size(); r++) {
      double y = top + ROW * (r + 0.5);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(name(rows.get(r)), across.from() - 8, y + 4, Align.RIGHT);
      row(pen, rows.get(r), across, y);
    }
  }

  /** Area and days, as far as they tell targets apart. */
  private static String name(Target target) {
    boolean nation = target.area().isEmpty() || target.series().startsWith("national");
    String window = days(target.window());
    return nation ? window : target.area() + (window.isEmpty() ? "" : ", " + window);
  }

  /** First and last day, if the window is so written. */
  static String days(String window) {
    if (!window.matches("\\d{4}-\\d{2}-\\d{2} to \\d{4}-\\d{2}-\\d{2}")) {
      return window;
    }
    LocalDate first = LocalDate.parse(window.substring(0, 10));
    LocalDate last = LocalDate.parse(window.substring(14));
    return first.equals(last) ? Dates.day(first) : Dates.day(first) + " to " + Dates.day(last);
  }

  private static Scale scale(List<Target> rows, double from, double to) {
    double[] values =
        rows.stream()
            .flatMapToDouble(
                row ->
                    java.util.stream.DoubleStream.of(
                        row.observed(), row.low(), row.median(), row.high()))
            .filter(Double::isFinite)
            .toArray();
    double least = java.util.Arrays.stream(values).min().orElse(0);
    double most = java.util.Arrays.stream(values).max().orElse(1);
    return Scale.around(Math.min(0, least), most, from, to, 5);
  }

  private static void row(Pen pen, Target target, Scale across, double y) {
    if (!Double.isNaN(target.low())) {
      pen.colour(ChartStyle.BLUE).stroke(2.4);
      pen.line(across.at(target.low()), y, across.at(target.high()), y);
      pen.dot(across.at(target.median()), y, 3.2);
    }
    if (Double.isNaN(target.observed())) {
      pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
      pen.text("no observation", across.from() + 6, y + 4, Align.LEFT);
    } else {
      pen.colour(target.inside() ? ChartStyle.INK : ChartStyle.VERMILLION).stroke(1.8);
      double x = across.at(target.observed());
      Path2D.Double diamond = new Path2D.Double();
      diamond.moveTo(x - 5, y);
      diamond.lineTo(x, y - 5);
      diamond.lineTo(x + 5, y);
      diamond.lineTo(x, y + 5);
      diamond.closePath();
      pen.draw(diamond);
    }
  }
}
