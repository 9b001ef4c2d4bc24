package org.hudna.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Commitment, trust and solidarity at the ends of days: the rows of state.csv. */
public final class StateTable {
  private final List<Row> rows = new ArrayList<>();

  void add(LocalDate date, String subject, double commitment, double trust, double solidarity) {
    rows.add(new Row(date, subject, commitment, trust, solidarity));
  }

  /** The rows by date; parties before guarantors. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * A party or guarantor at the end of a day; NaN for what it does not have.
   *
   * @param commitment of a party: fighter-weighted mean of its formations, in [0, 1]
   * @param trust of a guarantor in the other, in [0, 1]
   * @param solidarity of a party with the designated one, in [0, 1]
   */
  public record Row(
      LocalDate date, String subject, double commitment, double trust, double solidarity) {}
}
