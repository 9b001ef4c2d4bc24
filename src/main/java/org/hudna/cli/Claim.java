package org.hudna.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Something that must not be, as {@code deaths > baseline} or {@code truce_held_28_days < 0.5}. It
 * counts as so only where the runs show it: against the baseline if the whole 95 % interval of the
 * paired difference lies there and the adjusted p is below 0.05; {@code >=} and {@code <=} also if
 * no pair differs. Against a number if the whole 95 % interval of the scenario's mean lies there;
 * such claims are not adjusted for their number.
 *
 * @param number NaN stands for the baseline
 */
record Claim(String text, Metric metric, Operator operator, double number) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([\\w -]+?)\\s*(>=|<=|>|<)\\s*(baseline|[-+0-9.eE,]+)\\s*%?\\s*");

  /** How values are held against each other. */
  enum Operator {
    ABOVE(">"),
    BELOW("<"),
    NOT_BELOW(">="),
    NOT_ABOVE("<=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    static Operator of(String sign) {
      for (Operator operator : values()) {
        if (operator.sign.equals(sign)) {
          return operator;
        }
      }
      throw new IllegalArgumentException(sign);
    }

    boolean whole(Estimate interval, double number) {
      return switch (this) {
        case ABOVE -> interval.low() > number;
        case BELOW -> interval.high() < number;
        case NOT_BELOW -> interval.low() >= number;
        case NOT_ABOVE -> interval.high() <= number;
      };
    }
  }

  /**
   * Reads a claim.
   *
   * @throws ParameterException if it is none, or its metric is unknown
   */
  static Claim of(String text, CommandSpec spec) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--fail-if: expected as 'deaths > baseline' or 'deaths > 5000', found '" + text + "'");
    }
    Metric metric = new MetricChoice(spec).of(matcher.group(1));
    return new Claim(
        text.strip(), metric, Operator.of(matcher.group(2)), number(matcher.group(3), spec));
  }

  private static double number(String word, CommandSpec spec) {
    if (word.equals("baseline")) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(word.replace(",", ""));
    } catch (NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(), "--fail-if: expected a number, found '" + word + "'");
    }
  }

  boolean againstBaseline() {
    return Double.isNaN(number);
  }

  /** Whether runs in pairs show it of a scenario against the baseline. */
  boolean shown(Contrast contrast) {
    boolean same = contrast.difference().method() == IntervalMethod.IDENTICAL;
    return operator.whole(contrast.difference(), 0) && (same || contrast.significance().clear());
  }

  /** Whether runs show it of a mean. */
  boolean shown(Estimate mean) {
    return operator.whole(mean, number);
  }
}
