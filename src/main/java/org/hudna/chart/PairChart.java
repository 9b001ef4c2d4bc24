package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.chart.Pen.Align;

/**
 * Keys of a posterior against each other: below the diagonal the particles, on it prior and
 * posterior, above it the correlation.
 */
record PairChart(List<FittedKey> keys) {
  private static final double LEFT = 74;
  private static final double FOOT = 58;
  private static final double GAP = 8;
  private static final double TOP = 12;
  private static final int MOST_DOTS = 600;
  private static final double LARGEST = 4.5;
  private static final double SMALLEST = 0.9;

  PairChart {
    keys = List.copyOf(keys);
  }

  private int width() {
    return keys.size() <= 5 ? Picture.WIDTH : 200 * keys.size();
  }

  Picture picture(Caption caption) {
    double cell = cell(width() - 40.0);
    double across = keys.size() * (cell + GAP);
    int height = (int) (TOP + across * heightShare() + FOOT);
    String dots =
        particles().length == weights().length
            ? "Dots: particles, their area by weight."
            : "Dots: the "
                + MOST_DOTS
                + " heaviest of "
                + weights().length
                + " particles, which hold "
                + NumberTexts.format("0 %").format(held())
                + " of the weight; their area by weight.";
    String note =
        dots
            + " Diagonal: prior (grey) and posterior (blue). Above it: weighted correlation of the"
            + " posterior.";
    return Sheet.of(caption, List.of(note), width(), height, this::draw);
  }

  private double cell(double width) {
    return (width - LEFT) / keys.size() - GAP;
  }

  /** Cells of few keys are wider than high. */
  private double heightShare() {
    return keys.size() <= 3 ? 0.6 : 0.8;
  }

  private double[] weights() {
    return keys.get(0).posterior().weights();
  }

  /** The particles that are drawn, the lightest last. */
  private int[] particles() {
    double[] weights = weights();
    return IntStream.range(0, weights.length)
        .boxed()
        .filter(i -> weights[i] > 0 || weights.length <= MOST_DOTS)
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .limit(MOST_DOTS)
        .mapToInt(i -> i)
        .toArray();
  }

  private double held() {
    double[] weights = weights();
    double all = java.util.Arrays.stream(weights).sum();
    return IntStream.of(particles()).mapToDouble(i -> weights[i]).sum() / all;
  }

  private void draw(Pen pen, Rectangle2D area) {
    double cell = cell(area.getWidth());
    double high = (cell + GAP) * heightShare() - GAP;
    PanelGrid grid = new PanelGrid(keys.size(), cell, high, GAP, GAP);
    int count = keys.size() * keys.size();
    List<Rectangle2D> places = grid.places(area.getX() + LEFT, area.getY() + TOP, count);
    int[] particles = particles();
    for (int row = 0; row < keys.size(); row++) {
      for (int column = 0; column < keys.size(); column++) {
        Rectangle2D place = places.get(row * keys.size() + column);
        if (column < row) {
          frame(pen, place);
          scatter(pen, keys.get(column), keys.get(row), particles, place);
        } else if (column == row) {
          frame(pen, place);
          diagonal(pen, keys.get(row), place);
        } else {
          correlation(pen, keys.get(row), keys.get(column), place);
        }
      }
      rowAxis(pen, row, places.get(row * keys.size()));
      columnAxis(pen, keys.get(row), places.get(count - keys.size() + row));
    }
  }

  private static void frame(Pen pen, Rectangle2D place) {
    pen.colour(ChartStyle.GRID).stroke(1).draw(place);
  }

  private static Scale across(FittedKey key, Rectangle2D place) {
    return scale(key, place.getX() + 3, place.getMaxX() - 3);
  }

  private static Scale up(FittedKey key, Rectangle2D place) {
    return scale(key, place.getMaxY() - 3, place.getY() + 3);
  }

  private static Scale scale(FittedKey key, double from, double to) {
    double span = key.high() - key.low();
    return new Scale(key.low(), key.high(), from, to, ChartStyle.tickStep(span, 4));
  }

  private static void scatter(
      Pen pen, FittedKey column, FittedKey row, int[] particles, Rectangle2D place) {
    Scale across = across(column, place);
    Scale up = up(row, place);
    double[] weights = column.posterior().weights();
    double heaviest = particles.length == 0 ? 1 : weights[particles[0]];
    double few = Math.min(1, Math.sqrt(400.0 / Math.max(1, particles.length)));
    pen.colour(ChartStyle.clear(ChartStyle.BLUE, particles.length > 150 ? 0.35 : 0.6));
    for (int i : particles) {
      double radius = Math.max(SMALLEST, LARGEST * few * Math.sqrt(weights[i] / heaviest));
      double x = across.at(column.posterior().values()[i]);
      pen.dot(x, up.at(row.posterior().values()[i]), radius);
    }
  }

  private static void diagonal(Pen pen, FittedKey key, Rectangle2D place) {
    Scale across = across(key, place);
    DensityCurve prior = new DensityCurve(key.prior(), key.low(), key.high());
    DensityCurve posterior = new DensityCurve(key.posterior(), key.low(), key.high());
    double peak = Math.max(prior.peak(), posterior.peak());
    Scale up = Scale.amounts(peak, place.getMaxY(), place.getY() + 6, 3);
    prior.draw(pen, ChartStyle.FAINT_INK, 0.12, across, up);
    posterior.draw(pen, ChartStyle.BLUE, 0.25, across, up);
  }

  private static void correlation(Pen pen, FittedKey row, FittedKey column, Rectangle2D place) {
    double value = row.posterior().correlation(column.posterior());
    String text =
        Double.isNaN(value) ? "–" : NumberTexts.format("0.00").format(value).replace('-', '−');
    pen.font(Math.abs(value) >= 0.3 ? ChartStyle.SMALL_TITLE : ChartStyle.TICK);
    pen.colour(Math.abs(value) >= 0.3 ? ChartStyle.INK : ChartStyle.FAINT_INK);
    pen.text(text, place.getCenterX(), place.getCenterY() + 4, Align.CENTRE);
  }

  /** Numbers and name left of a row; the first row, a density, has no numbers. */
  private void rowAxis(Pen pen, int row, Rectangle2D place) {
    FittedKey key = keys.get(row);
    Scale up = up(key, place);
    pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
    for (double tick : row == 0 ? List.<Double>of() : up.ticks()) {
      pen.text(up.text(tick), place.getX() - 6, up.at(tick) + 4, Align.RIGHT);
    }
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    List<String> lines = Sheet.broken(pen, key.name(), place.getHeight());
    for (int i = 0; i < lines.size(); i++) {
      double x = place.getX() - LEFT + 10 + 14 * i;
      pen.upwards(lines.get(i), x, place.getCenterY());
    }
  }

  private static void columnAxis(Pen pen, FittedKey key, Rectangle2D place) {
    Scale across = across(key, place);
    pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : across.ticks()) {
      double half = pen.width(across.text(tick)) / 2;
      if (across.at(tick) - half > free) {
        pen.text(across.text(tick), across.at(tick), place.getMaxY() + 15, Align.CENTRE);
        free = across.at(tick) + half + 5;
      }
    }
    pen.colour(ChartStyle.FAINT_INK);
    String unit = key.unit().isEmpty() ? "" : " (" + key.unit() + ")";
    List<String> lines = Sheet.broken(pen, key.name() + unit, place.getWidth());
    for (int i = 0; i < lines.size(); i++) {
      pen.text(lines.get(i), place.getCenterX(), place.getMaxY() + 33 + 14 * i, Align.CENTRE);
    }
  }
}
