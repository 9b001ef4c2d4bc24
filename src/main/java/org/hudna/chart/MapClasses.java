package org.hudna.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Classes of a map, with limits that people can read and that suit all scenarios of a batch: 1, 2
 * and 5, or 1 and 3, or 1 alone times powers of ten.
 *
 * @param limits lower limits of all classes but the first, rising; one fewer than colours
 */
record MapClasses(List<Double> limits, List<Color> colours) {
  private static final double[][] DIGITS = {{1, 2, 5}, {1, 3}, {1}};
  private static final double LOW_SHARE = 0.3;

  MapClasses {
    limits = List.copyOf(limits);
    colours = List.copyOf(colours);
  }

  /** Classes for values of which those that are not positive have none. */
  static MapClasses of(DoubleStream values, List<Color> colours) {
    double[] sorted = values.filter(value -> value > 0).sorted().toArray();
    double highest = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
    double low = sorted.length == 0 ? 1 : sorted[(int) (LOW_SHARE * (sorted.length - 1))];
    List<Double> limits = List.of();
    for (double[] digits : DIGITS) {
      limits = limits(highest, digits, colours.size() - 1);
      if (limits.get(0) <= low) {
        break;
      }
    }
    return new MapClasses(limits, colours);
  }

  private static List<Double> limits(double highest, double[] digits, int count) {
    List<Double> limits = new ArrayList<>();
    int power = (int) Math.floor(Math.log10(highest) + 1e-9);
    while (limits.size() < count) {
      for (int i = digits.length - 1; i >= 0 && limits.size() < count; i--) {
        double limit =
            power < 0 ? digits[i] / Math.pow(10, -power) : digits[i] * Math.pow(10, power);
        if (limit <= highest) {
          limits.add(0, limit);
        }
      }
      power--;
    }
    return limits;
  }

  /** Colour of a value; that of the paper for nought. */
  Color colour(double value) {
    if (!(value > 0)) {
      return ChartStyle.PAPER;
    }
    int place =
        Arrays.binarySearch(limits.stream().mapToDouble(Double::doubleValue).toArray(), value);
    return colours.get(place >= 0 ? place + 1 : -place - 1);
  }

  /** What the classes mean, from few to many. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of("under " + text(limits.get(0))));
    for (int i = 1; i < limits.size(); i++) {
      texts.add(text(limits.get(i - 1)) + " to " + text(limits.get(i)));
    }
    texts.add(text(limits.get(limits.size() - 1)) + " and more");
    return texts;
  }

  /** A limit as people read it. */
  static String text(double limit) {
    return NumberTexts.format("#,##0.######").format(limit);
  }
}
