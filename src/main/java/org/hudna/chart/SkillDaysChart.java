package org.hudna.chart;

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
  private static final double RIGHT = 190;
  private static final double HEAD = 24;
  private static final double PANEL = 200;
  private static final double GAP = 56;
  private static final double FOOT = 30;

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
            + " is the continuous ranked probability score, fair to small ensembles. Days without"
            + " an observation add nothing.";
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
    double least =
        Math.min(
            0, sums.stream().flatMap(of -> of.values().stream()).min(Double::compare).orElse(0.0));
    double most =
        Math.max(
            0, sums.stream().flatMap(of -> of.values().stream()).max(Double::compare).orElse(0.0));
    Scale up = Scale.around(least, most, place.getMaxY(), place.getY(), 6);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(panel.name(), place.getX(), place.getY() - 8, Align.LEFT);
    new AxisLines(pen, across, up).upwards(panel.unit());
    pen.colour(ChartStyle.INK).stroke(1.2);
    pen.line(across.from(), up.at(0), across.to(), up.at(0));
    EndLabels labels = new EndLabels(place.getY(), place.getMaxY());
    for (int n = 0; n < sums.size(); n++) {
      pen.colour(ChartStyle.line(n)).stroke(ChartStyle.LINE);
      Path2D.Double line = new Path2D.Double();
      line.moveTo(across.from(), up.at(0));
      for (var day : sums.get(n).entrySet()) {
        line.lineTo(across.at(day.getKey().toEpochDay() + 1.0), up.at(day.getValue()));
      }
      pen.draw(line);
      double end = line.getCurrentPoint().getY();
      labels.add(panel.lines().get(n).baseline(), end, ChartStyle.line(n));
    }
    labels.draw(pen, place.getMaxX() + 6);
    new DayTicks(days).draw(pen, across, up.from(), true);
  }
}
