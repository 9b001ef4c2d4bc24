package org.hudna.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of a map, each about twice as high as the one before: below the first bound, up to the
 * second, and so on.
 *
 * @param bounds ascending
 */
record ColourScale(List<Double> bounds) {
  private static final int BOUNDS = 5;
  private static final double[] DIGITS = {5, 2, 1};

  /** A class as the legend shows it. */
  public record Step(String style, String label) {}

  /** The scale for values up to some highest one: the last bound is the last 1, 2 or 5 below it. */
  static ColourScale upTo(double highest) {
    List<Double> bounds = new ArrayList<>();
    double power = Math.pow(10, Math.floor(Math.log10(highest > 0 ? highest : 1)));
    while (bounds.size() < BOUNDS) {
      for (double digit : DIGITS) {
        if (digit * power < highest && bounds.size() < BOUNDS) {
          bounds.add(0, digit * power);
        }
      }
      power /= 10;
      if (!(highest > 0)) {
        return new ColourScale(List.of());
      }
    }
    return new ColourScale(List.copyOf(bounds));
  }

  /** Style of a value: c0 for nothing, then c1 for the lowest class. */
  String style(double value) {
    if (!(value > 0)) {
      return "c0";
    }
    int above = 0;
    for (double bound : bounds) {
      above += value >= bound ? 1 : 0;
    }
    return "c" + (above + 1);
  }

  /** All classes in words. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(new Step("c0", "none")));
    for (int i = 0; i < bounds.size(); i++) {
      String label =
          i == 0
              ? "under " + text(bounds.get(0))
              : text(bounds.get(i - 1)) + " to " + text(bounds.get(i));
      steps.add(new Step("c" + (i + 1), label));
    }
    if (!bounds.isEmpty()) {
      steps.add(
          new Step("c" + (bounds.size() + 1), text(bounds.get(bounds.size() - 1)) + " or more"));
    }
    return steps;
  }

  private static String text(double bound) {
    return new Rounding(Math.min(0, (int) Math.floor(Math.log10(bound * 1.000001)))).text(bound);
  }
}
