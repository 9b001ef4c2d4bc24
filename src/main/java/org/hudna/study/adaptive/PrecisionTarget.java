package org.hudna.study.adaptive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hudna.metric.Metric;

/**
 * How well the mean of a metric is to be known.
 *
 * @param amount the half-width that its interval may have at most, above 0: in the metric's unit,
 *     or as a share of the mean
 * @param relative whether it is a share of the mean; of a share too, so that 2 % of 0.5 is 0.01
 */
public record PrecisionTarget(Metric metric, double amount, boolean relative) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(\\w+)\\s*(?:±|\\+/-|\\+-)\\s*([0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*(%?)\\s*");
  private static final int NEAREST = 3;

  /** Checks the amount. */
  public PrecisionTarget {
    if (!(amount > 0 && amount < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("expected a half-width above 0, found " + amount);
    }
  }

  /**
   * A target as a person writes it: {@code people_reached ±2%}, {@code deaths_persons +-500},
   * {@code truce_held_to_end +/- 0.05}.
   *
   * @throws IllegalArgumentException if it is none; the message says what is expected
   */
  public static PrecisionTarget parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "expected METRIC ±N or METRIC ±N%, as in 'people_reached ±2%', found '" + text + "'");
    }
    Metric metric = metric(form.group(1));
    boolean relative = !form.group(3).isEmpty();
    double number = number(form.group(2), text);
    return new PrecisionTarget(metric, relative ? number / 100 : number, relative);
  }

  /**
   * Several targets.
   *
   * @throws IllegalArgumentException with all faults, one a line
   */
  public static List<PrecisionTarget> parseAll(List<String> texts) {
    List<PrecisionTarget> targets = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String text : texts) {
      try {
        targets.add(parse(text));
      } catch (IllegalArgumentException e) {
        faults.add(e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return targets;
  }

  private static Metric metric(String name) {
    return Metric.of(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no metric is called '" + name + "'; the nearest are " + nearest(name)));
  }

  private static String nearest(String found) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String name = found.toLowerCase(Locale.ROOT);
    return Stream.of(Metric.values())
        .map(PrecisionTarget::name)
        .sorted(Comparator.comparingDouble(known -> -similarity.apply(known, name)))
        .limit(NEAREST)
        .collect(Collectors.joining(", "));
  }

  private static double number(String digits, String text) {
    double number;
    try {
      number = Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      number = 0;
    }
    if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "expected a half-width above 0, found '" + digits + "' in '" + text + "'");
    }
    return number;
  }

  private static String name(Metric metric) {
    return metric.name().toLowerCase(Locale.ROOT);
  }

  /** The half-width that is asked for when the mean is this. */
  public double halfWidth(double mean) {
    return relative ? amount * Math.abs(mean) : amount;
  }

  /** A half-width as this target counts it: {@code ±1.8%} or {@code ±420}. */
  String shown(double halfWidth, double mean) {
    return relative
        ? "±" + ShownDigits.of(100 * halfWidth / Math.abs(mean)) + "%"
        : "±" + ShownDigits.of(halfWidth);
  }

  @Override
  public String toString() {
    return name(metric)
        + " ±"
        + ShownDigits.of(relative ? 100 * amount : amount)
        + (relative ? "%" : "");
  }
}
