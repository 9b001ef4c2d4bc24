package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hudna.chart.Pen.Align;

/**
 * The score of the model less that of each baseline, summed from the first day: where a line falls,
 * the model is the better one.
 */
record SkillDaysChart(List<Panel> panels) {
  private static final double LEFT = 66;
  private static final double RIGHT = 200;
  private static final double HEAD = 24;
  private static final double PANEL = 200;
  private static final double GAP = 56;
  private static final double FOOT = 30;
  private static final double FAR = 3;

  SkillDaysChart {
    panels = List.copyOf(panels);
  }

  /**
   * A series.
   *
   * @param unit of the score
   */
  record Panel(String name, String unit, List<Line> lines) {
    Panel {
      lines = List.copyOf(lines);
    }
  }

  /** Differences against a baseline by day. */
  record Line(String baseline, SortedMap<LocalDate, Double> differences) {
    Line {
      differences = new TreeMap<>(differences);
    }

    /** Their sums from the first day on. */
    SortedMap<LocalDate, Double> sums() {
      SortedMap<LocalDate, Double> sums = new TreeMap<>();
      double sum = 0;
      for (var day : differences.entrySet()) {
        sum += day.getValue();
        sums.put(day.getKey(), sum);
      }
      return sums;
    }
  }

  Picture picture(Caption caption) {
    String note =
        "Falling: the model scores better than the baseline on these days; rising: worse. The score"
            + " is the continuous ranked probability score. Days without"
            + " an observation add nothing. A line that leaves the panel has its last sum beside it.";
    int height = (int) (HEAD + panels.size() * (PANEL + GAP) - GAP + FOOT);
    return Sheet.of(caption, List.of(note), Picture.WIDTH, height, this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    PanelGrid grid = new PanelGrid(1, area.getWidth() - LEFT - RIGHT, PANEL, 0, GAP);
    List<Rectangle2D> places = grid.places(area.getX() + LEFT, area.getY() + HEAD, panels.size());
    for (int i = 0; i < places.size(); i++) {
      panel(pen, places.get(i), panels.get(i));
    }
  }

  private DayRange range() {
    List<LocalDate> dates =
        panels.stream()
            .flatMap(panel -> panel.lines().stream())
            .flatMap(line -> line.differences().keySet().stream())
            .sorted()
            .toList();
    LocalDate first = dates.get(0);
    return new DayRange(first, (int) (first.datesUntil(dates.get(dates.size() - 1)).count() + 1));
  }

  private void panel(Pen pen, Rectangle2D place, Panel panel) {
    DayRange days = range();
    Scale across = new Scale(days.start(), days.end(), place.getX(), place.getMaxX(), 1);
    List<SortedMap<LocalDate, Double>> sums = panel.lines().stream().map(Line::sums).toList();
    Scale up = up(sums, place);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(panel.name(), place.getX(), place.getY() - 8, Align.LEFT);
    new AxisLines(pen, across, up).upwards(panel.unit());
    pen.colour(ChartStyle.INK).stroke(1.2);
    pen.line(across.from(), up.at(0), across.to(), up.at(0));
    EndLabels labels = new EndLabels(place.getY(), place.getMaxY());
    for (int n = 0; n < sums.size(); n++) {
      pen.colour(ChartStyle.line(n)).stroke(ChartStyle.stroke(n, ChartStyle.LINE));
      pen.draw(line(sums.get(n), across, up));
      label(labels, panel.lines().get(n).baseline(), sums.get(n), up, ChartStyle.line(n));
    }
    labels.draw(pen, across.to() + 6);
    new DayTicks(days).draw(pen, across, up.from(), true);
  }

  private static void label(
      EndLabels labels, String name, SortedMap<LocalDate, Double> sums, Scale up, Color colour) {
    double end = sums.isEmpty() ? Double.NaN : sums.get(sums.lastKey());
    boolean outside = end < up.low() || end > up.high();
    String number = NumberTexts.format("#,##0").format(end).replace('-', '−');
    double shown = Math.max(up.low(), Math.min(up.high(), end));
    labels.add(outside ? name + " " + number : name, up.at(shown), colour);
  }

  /** The line as far as it stays within the scale. */
  private static Path2D.Double line(SortedMap<LocalDate, Double> sums, Scale across, Scale up) {
    Path2D.Double line = new Path2D.Double();
    line.moveTo(across.from(), up.at(0));
    double before = 0;
    for (var day : sums.entrySet()) {
      double x = across.at(day.getKey().toEpochDay() + 1.0);
      double sum = day.getValue();
      if (sum > up.high() || sum < up.low()) {
        double edge = sum > up.high() ? up.high() : up.low();
        double from = line.getCurrentPoint().getX();
        line.lineTo(from + (x - from) * (edge - before) / (sum - before), up.at(edge));
        return line;
      }
      line.lineTo(x, up.at(sum));
      before = sum;
    }
    return line;
  }

  /** A baseline that is far worse than most does not stretch the scale: its line leaves it. */
  private static Scale up(List<SortedMap<LocalDate, Double>> sums, Rectangle2D place) {
    double[] sizes =
        sums.stream()
            .mapToDouble(of -> of.values().stream().mapToDouble(Math::abs).max().orElse(0))
            .sorted()
            .toArray();
    double middle = sizes.length == 0 ? 0 : sizes[(sizes.length - 1) / 2];
    double reach = middle > 0 ? FAR * middle : Double.MAX_VALUE;
    double least = 0;
    double most = 0;
    for (SortedMap<LocalDate, Double> of : sums) {
      for (double sum : of.values()) {
        least = Math.min(least, Math.max(-reach, sum));
        most = Math.max(most, Math.min(reach, sum));
      }
    }
    return Scale.around(least, most, place.getMaxY(), place.getY(), 6);
  }
}
