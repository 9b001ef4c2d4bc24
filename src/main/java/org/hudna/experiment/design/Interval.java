package org.hudna.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The numbers from one to another, both included. Numbers are decimal, so that 0.1 and two steps of
 * 0.1 make 0.3.
 *
 * @param whole whether only whole numbers count
 */
public record Interval(BigDecimal low, BigDecimal high, boolean whole) implements Continuum {
  private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  /** Checks the order. */
  public Interval {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException(
          "expected a range from less to more, found " + text(low) + ".." + text(high));
    }
  }

  /**
   * The lower end and what follows in steps, up to the upper end at most.
   *
   * @param most how many there may be
   * @throws IllegalArgumentException if the step is not above 0, not whole where it must be, or
   *     makes too many
   */
  public List<String> steps(BigDecimal step, int most) {
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("expected a step above 0, found " + text(step));
    }
    if (whole && step.stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException("expected a whole step, found " + text(step));
    }
    BigDecimal steps = high.subtract(low).divideToIntegralValue(step);
    if (steps.compareTo(BigDecimal.valueOf(most)) >= 0) {
      throw new IllegalArgumentException(
          "expected at most " + most + " values, found " + text(steps.add(BigDecimal.ONE)));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i <= steps.intValue(); i++) {
      values.add(text(low.add(step.multiply(BigDecimal.valueOf(i)))));
    }
    return values;
  }

  /**
   * Values at equal distances, both ends among them. Where only whole numbers count, each is
   * rounded to the nearest, and those that become equal are one: there can be fewer than asked.
   *
   * @param number at least 2
   */
  public List<String> spread(int number) {
    if (number < 2) {
      throw new IllegalArgumentException("expected at least 2 values, found " + number);
    }
    BigDecimal parts = BigDecimal.valueOf(number - 1L);
    LinkedHashSet<String> values = new LinkedHashSet<>();
    for (int i = 0; i < number; i++) {
      BigDecimal share = high.subtract(low).multiply(BigDecimal.valueOf(i));
      values.add(text(rounded(low.add(share.divide(parts, DIGITS)))));
    }
    return List.copyOf(values);
  }

  /**
   * The value at a share of the range; of whole numbers each takes an equal part of it.
   *
   * @param share in [0, 1)
   */
  @Override
  public String at(double share) {
    BigDecimal width = high.subtract(low);
    if (whole) {
      double parts = width.doubleValue() + 1;
      long up = Math.min((long) Math.floor(share * parts), width.longValue());
      return text(low.add(BigDecimal.valueOf(up)));
    }
    return text(low.add(width.multiply(BigDecimal.valueOf(share))).round(DIGITS));
  }

  @Override
  public String text() {
    return text(low) + " to " + text(high);
  }

  private BigDecimal rounded(BigDecimal value) {
    return whole ? value.setScale(0, RoundingMode.HALF_UP) : value.round(DIGITS);
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
