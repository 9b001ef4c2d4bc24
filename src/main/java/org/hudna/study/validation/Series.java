package org.hudna.study.validation;

import java.util.Locale;
import org.hudna.history.Quantity;
import org.hudna.study.score.Scope;

/** A series of days that is scored. */
public enum Series {
  /** Recorded fatal events of the nation. */
  NATIONAL_EVENTS(Quantity.EVENTS, Scope.NATION),
  /** Deaths of the nation. */
  NATIONAL_DEATHS(Quantity.DEATHS, Scope.NATION),
  /** Recorded fatal events of each governorate. */
  GOVERNORATE_EVENTS(Quantity.EVENTS, Scope.GOVERNORATES),
  /** Deaths of each governorate. */
  GOVERNORATE_DEATHS(Quantity.DEATHS, Scope.GOVERNORATES);

  private final Quantity quantity;
  private final Scope scope;

  Series(Quantity quantity, Scope scope) {
    this.quantity = quantity;
    this.scope = scope;
  }

  /** What is counted. */
  public Quantity quantity() {
    return quantity;
  }

  /** Over which areas. */
  public Scope scope() {
    return scope;
  }

  /** The scope's spelling in files. */
  public String scopeKey() {
    return scope == Scope.NATION ? "national" : "governorates";
  }

  /** The spelling in studies, as {@code national-events}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name for readers. */
  public String label() {
    return key().replace('-', ' ');
  }
}
