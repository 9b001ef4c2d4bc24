package org.hudna.study.adaptive;

/**
 * How well a metric of one scenario is known against a target.
 *
 * @param scenario id
 * @param replicates runs of the scenario, with those that have no value
 */
public record Precision(
    String scenario, int replicates, PrecisionTarget target, MeanInterval interval, State state) {

  /** What the interval says of the target. */
  public enum State {
    /** The interval is as narrow as asked. */
    REACHED(true),
    /** All of many runs have the same value. */
    CONSTANT(true),
    /** None of many runs has a value: the scenario does not know the metric. */
    ABSENT(true),
    /** The interval is wider than asked. */
    WIDE(false),
    /** A share of the mean is asked for, and the mean is 0. */
    ZERO_MEAN(false),
    /** All runs have the same value or none, but there are too few to rely on that. */
    TOO_FEW_ALIKE(false),
    /** Too few runs have a value. */
    TOO_FEW(false);

    private final boolean enough;

    State(boolean enough) {
      this.enough = enough;
    }
  }

  /** Whether the target holds back the end of the batch no more. */
  public boolean enough() {
    return state.enough;
  }

  /** One line for the end of a batch. */
  public String text() {
    return scenario + ": " + target + (enough() ? " reached" : " NOT reached") + ", " + found();
  }

  private String found() {
    return switch (state) {
      case REACHED, WIDE -> width();
      case CONSTANT -> "the same value (" + mean() + ") in all " + interval.values() + " runs";
      case ABSENT -> "left out: none of " + replicates + " runs has a value";
      case ZERO_MEAN -> width() + "; the mean is 0: ask for an absolute half-width";
      case TOO_FEW_ALIKE ->
          interval.values() == 0
              ? "none of " + replicates + " runs has a value"
              : "the same value (" + mean() + ") in all " + interval.values() + " runs, too few";
      case TOO_FEW -> "only " + interval.values() + " of " + replicates + " runs have a value";
    };
  }

  private String width() {
    String half =
        state == State.ZERO_MEAN
            ? "±" + ShownDigits.of(interval.halfWidth())
            : target.shown(interval.halfWidth(), interval.mean());
    return "%s (mean %s, interval %s to %s, %d runs)"
        .formatted(
            half,
            mean(),
            ShownDigits.of(interval.low()),
            ShownDigits.of(interval.high()),
            interval.values());
  }

  private String mean() {
    return ShownDigits.of(interval.mean());
  }
}
