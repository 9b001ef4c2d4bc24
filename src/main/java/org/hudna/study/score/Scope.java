package org.hudna.study.score;

import java.util.Locale;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;

/** The areas that a mean score is over. */
public enum Scope {
  /** The nation as one area. */
  NATION("Nation"),
  /** Each governorate, all with the same weight. */
  GOVERNORATES("Governorates");

  private final String label;

  Scope(String label) {
    this.label = label;
  }

  /** The spelling in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for readers. */
  public String label() {
    return label;
  }

  /** Numbers of its areas, of so many with the nation. */
  IntStream areas(int all) {
    return this == NATION
        ? IntStream.of(CountSeries.NATION)
        : IntStream.range(CountSeries.NATION + 1, all);
  }
}
