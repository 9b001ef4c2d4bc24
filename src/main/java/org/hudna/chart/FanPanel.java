package org.hudna.chart;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hudna.chart.ColourKeys.Key;
import org.hudna.chart.ColourKeys.Sample;

/**
 * Draws one series of days: central 50, 80 and 95 % of the forecast, its median, what was observed.
 * Days without an observation leave a gap.
 */
record FanPanel(DayRange days, List<LocalDateTime> truces) {
  private static final double[] ALPHAS = {0.13, 0.2, 0.28};
  private static final double CLOSE = 5;

  FanPanel {
    truces = List.copyOf(truces);
  }

  /** What is drawn. */
  static ColourKeys keys() {
    double shown = 1;
    Key[] bands = new Key[ALPHAS.length];
    String[] names = {"95 %", "80 %", "50 % of the forecast"};
    for (int b = 0; b < ALPHAS.length; b++) {
      shown *= 1 - ALPHAS[b];
      Key key = new Key(names[b], Sample.FILL, ChartStyle.clear(ChartStyle.BLUE, 1 - shown));
      bands[ALPHAS.length - 1 - b] = key;
    }
    return new ColourKeys(
        List.of(
            new Key("observed", Sample.LINE, ChartStyle.VERMILLION),
            new Key("median", Sample.LINE, ChartStyle.BLUE),
            bands[0],
            bands[1],
            bands[2]));
  }

  void draw(Pen pen, List<FanDay> series, Scale across, Scale up) {
    for (List<FanDay> forecast : FanDay.forecasts(series)) {
      for (int b = 0; b < ALPHAS.length; b++) {
        pen.colour(ChartStyle.clear(ChartStyle.BLUE, ALPHAS[b]));
        pen.fill(band(forecast, b, across, up));
      }
      pen.colour(ChartStyle.BLUE).stroke(1.5).draw(median(forecast, across, up));
      origin(pen, forecast.get(0).origin(), across, up);
    }
    truces(pen, across, up);
    double perDay = (across.to() - across.from()) / days.count();
    pen.colour(ChartStyle.VERMILLION).stroke(perDay < CLOSE ? 1 : 1.5);
    for (List<FanDay> observed : FanDay.observations(series)) {
      Path2D.Double line = new Path2D.Double();
      for (FanDay day : observed) {
        add(line, x(day, across), up.at(day.observed()));
        double radius = observed.size() == 1 ? 2.2 : perDay < CLOSE ? 0.5 : 1.6;
        pen.dot(x(day, across), up.at(day.observed()), radius);
      }
      pen.draw(line);
    }
  }

  /** The first and the last day reach to their midnights, so that forecasts touch. */
  private static Path2D.Double band(List<FanDay> forecast, int band, Scale across, Scale up) {
    Path2D.Double shape = new Path2D.Double();
    int last = FanDay.COLUMNS.size() - 1 - band;
    List<FanDay> back = new ArrayList<>(forecast);
    Collections.reverse(back);
    along(shape, forecast, across, day -> height(day.quantiles().get(last), up));
    along(shape, back, across, day -> height(day.quantiles().get(band), up));
    shape.closePath();
    return shape;
  }

  private static Path2D.Double median(List<FanDay> forecast, Scale across, Scale up) {
    Path2D.Double line = new Path2D.Double();
    along(line, forecast, across, day -> height(day.median(), up));
    return line;
  }

  private static void along(
      Path2D.Double path, List<FanDay> days, Scale across, ToDoubleFunction<FanDay> height) {
    FanDay first = days.get(0);
    FanDay last = days.get(days.size() - 1);
    double half = first.date().isAfter(last.date()) ? -0.5 : 0.5;
    add(path, across.at(noon(first) - half), height.applyAsDouble(first));
    days.forEach(day -> add(path, x(day, across), height.applyAsDouble(day)));
    add(path, across.at(noon(last) + half), height.applyAsDouble(last));
  }

  private static double height(double value, Scale up) {
    return up.at(Math.min(up.high(), value));
  }

  /** Where another forecast begins; the first one begins with the panel. */
  private void origin(Pen pen, LocalDate origin, Scale across, Scale up) {
    if (origin.isAfter(days.first())) {
      double x = across.at(origin.toEpochDay());
      pen.colour(ChartStyle.BORDER).stroke(1, 2, 3).line(x, up.from(), x, up.to());
    }
  }

  private void truces(Pen pen, Scale across, Scale up) {
    pen.colour(ChartStyle.INK).stroke(1.2);
    for (LocalDateTime truce : truces) {
      if (days.holds(truce)) {
        double x = across.at(DayRange.position(truce));
        pen.line(x, up.from(), x, up.to());
      }
    }
  }

  private static double noon(FanDay day) {
    return day.date().toEpochDay() + 0.5;
  }

  private static double x(FanDay day, Scale across) {
    return across.at(noon(day));
  }

  private static void add(Path2D.Double path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
