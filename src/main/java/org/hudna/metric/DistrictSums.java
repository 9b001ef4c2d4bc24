package org.hudna.metric;

import java.time.LocalDate;

/** Sums over runs by day and district: districts.csv holds their means. */
public final class DistrictSums {
  private static final int COLUMNS = 3;
  private final Layout layout;
  private final double[] cells;
  private int runs;

  DistrictSums(Layout layout) {
    this.layout = layout;
    this.cells = new double[layout.calendar.days() * layout.districts.size() * COLUMNS];
    this.runs = 1;
  }

  void incident(int day, int district) {
    add(day, district, 0, 1);
  }

  void deaths(int day, int district, double deaths) {
    add(day, district, 1, deaths);
  }

  void peopleReached(int day, int district, double people) {
    add(day, district, 2, people);
  }

  /** Adds a run of the same scenario. The order matters for the last digits. */
  public void addAll(DistrictSums other) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] += other.cells[i];
    }
    runs += other.runs;
  }

  /** Gives the rows that are not zero, by date and district of the theatre. */
  public void forEach(RowSink sink) {
    int districts = layout.districts.size();
    var codes = layout.districts.list();
    for (int day = 0; day < layout.calendar.days(); day++) {
      LocalDate date = layout.calendar.date(day);
      for (int d = 0; d < districts; d++) {
        int at = (day * districts + d) * COLUMNS;
        if (cells[at] != 0 || cells[at + 1] != 0 || cells[at + 2] != 0) {
          sink.row(
              date, codes.get(d), cells[at] / runs, cells[at + 1] / runs, cells[at + 2] / runs);
        }
      }
    }
  }

  private void add(int day, int district, int column, double amount) {
    if (district >= 0) {
      cells[(day * layout.districts.size() + district) * COLUMNS + column] += amount;
    }
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row of means over the runs.
     *
     * @param violations violent incidents of covered dyads
     * @param deaths true deaths, whoever causes them
     */
    void row(LocalDate date, String pcode, double violations, double deaths, double peopleReached);
  }
}
