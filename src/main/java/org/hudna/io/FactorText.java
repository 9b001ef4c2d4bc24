package org.hudna.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hudna.experiment.design.Factor;
import org.hudna.experiment.design.Interval;

/** Reads what a command line says of the values of a key: {@code KEY=VALUES}. */
final class FactorText {
  private static final String NUMBER = "([-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)";
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\.\\." + NUMBER + "(?:/" + NUMBER + "|:(\\d{1,9}))?");

  /** The most values that a range may be cut into. */
  static final int MOST = 10_000;

  private final KeyPlace place;
  private final boolean samples;

  /**
   * A reader of the values of one key.
   *
   * @param samples whether a range may stay open
   */
  FactorText(KeyPlace place, boolean samples) {
    this.place = place;
    this.samples = samples;
  }

  /**
   * Reads values: {@code a..b}, {@code a..b/step}, {@code a..b:n} or {@code x,y,z}.
   *
   * @throws IllegalArgumentException if they cannot be used; the message says why
   */
  Factor read(String values) {
    Matcher range = RANGE.matcher(values.strip());
    return range.matches() ? range(range) : list(values);
  }

  /**
   * Reads one value as it stands: a text may hold commas and dots.
   *
   * @throws IllegalArgumentException if it cannot be used; the message says why
   */
  Factor one(String value) {
    return Factor.of(place.path(), List.of(KeyValue.checked(place, value.strip())));
  }

  private Factor list(String values) {
    List<String> levels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (String value : values.split(",", -1)) {
      try {
        String level = KeyValue.checked(place, value.strip());
        levels.add(level);
        if (!seen.add(level)) {
          faults.add(place.path() + ": " + level + " stands there twice");
        }
      } catch (IllegalArgumentException e) {
        faults.add(e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return Factor.of(place.path(), levels);
  }

  private Factor range(Matcher found) {
    boolean whole = place.shape() instanceof Shape.Whole;
    if (!whole && !(place.shape() instanceof Shape.Decimal)) {
      throw fault("expected " + KeyValue.wording(place) + ", found the range " + found.group());
    }
    Stream.of(found.group(1), found.group(2)).forEach(end -> KeyValue.checked(place, end));
    try {
      return range(
          found,
          new Interval(new BigDecimal(found.group(1)), new BigDecimal(found.group(2)), whole));
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }

  private Factor range(Matcher found, Interval range) {
    if (found.group(3) != null) {
      return Factor.of(place.path(), range.steps(new BigDecimal(found.group(3)), MOST));
    }
    if (found.group(4) != null) {
      return Factor.of(place.path(), range.spread(number(found.group(4))));
    }
    if (samples) {
      return Factor.of(place.path(), range);
    }
    if (whole(range.low()) && whole(range.high())) {
      return Factor.of(place.path(), range.steps(BigDecimal.ONE, MOST));
    }
    String text = found.group();
    throw new IllegalArgumentException(
        "expected how the range is cut, as %s/0.1 or %s:5, found %s".formatted(text, text, text));
  }

  private static int number(String digits) {
    int number = Integer.parseInt(digits);
    if (number > MOST) {
      throw new IllegalArgumentException("expected at most " + MOST + " values, found " + number);
    }
    return number;
  }

  private static boolean whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private IllegalArgumentException fault(String why) {
    return new IllegalArgumentException(place.path() + ": " + why);
  }
}
