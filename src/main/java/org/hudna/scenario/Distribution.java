package org.hudna.scenario;

import java.util.List;

/**
 * The kinds of distribution that a scenario file may give instead of a number, each with its keys:
 * {@code {dist: uniform, min: 0.1, max: 0.4}}.
 */
public enum Distribution {
  /** Equal density between {@code min} and {@code max}. */
  UNIFORM("uniform", List.of("min", "max"), List.of()),
  /** Equal density of the logarithm between {@code min} and {@code max}, both above zero. */
  LOG_UNIFORM("log-uniform", List.of("min", "max"), List.of()),
  /** Normal logarithm; {@code median} in the parameter's unit, {@code logSd} without unit. */
  LOGNORMAL("lognormal", List.of("median", "logSd"), List.of("min", "max")),
  /** Normal with {@code mean} and {@code sd}. */
  NORMAL("normal", List.of("mean", "sd"), List.of("min", "max")),
  /** Beta on [0, 1] with {@code mean} and {@code concentration} (the sum of its two shapes). */
  BETA("beta", List.of("mean", "concentration"), List.of()),
  /** {@code scale} times a uniform number to the power {@code exponent}. */
  POWER("power", List.of("scale", "exponent"), List.of());

  private final String key;
  private final List<String> required;
  private final List<String> optional;

  Distribution(String key, List<String> required, List<String> optional) {
    this.key = key;
    this.required = required;
    this.optional = optional;
  }

  /** The word after {@code dist:}. */
  public String key() {
    return key;
  }

  /** The keys that must be given. */
  public List<String> required() {
    return required;
  }

  /** The keys that may be given: bounds at which a draw is cut (drawn within them). */
  public List<String> optional() {
    return optional;
  }
}
