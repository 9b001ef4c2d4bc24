package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Arrays;

/** Draws how values with weights are spread. */
final class DensityCurve {
  private static final int STEPS = 100;

  private final double low;
  private final double high;
  private final double[] density;

  /** The density of a sample between two values. */
  DensityCurve(WeightedValues sample, double low, double high) {
    this.low = low;
    this.high = high;
    this.density = sample.density(low, high, STEPS);
  }

  /** The highest density; 0 of a single value. */
  double peak() {
    return Arrays.stream(density).max().orElse(0);
  }

  /**
   * Draws the filled curve.
   *
   * @param up from a density of 0
   */
  void draw(Pen pen, Color colour, double alpha, Scale across, Scale up) {
    Path2D.Double line = new Path2D.Double();
    Path2D.Double shape = new Path2D.Double();
    shape.moveTo(across.at(low), up.at(0));
    for (int s = 0; s <= STEPS; s++) {
      double x = across.at(low + (high - low) * s / STEPS);
      double y = up.at(Math.min(up.high(), density[s]));
      shape.lineTo(x, y);
      if (s == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    shape.lineTo(across.at(high), up.at(0));
    shape.closePath();
    pen.colour(ChartStyle.clear(colour, alpha)).fill(shape);
    pen.colour(colour).stroke(1.4).draw(line);
  }
}
