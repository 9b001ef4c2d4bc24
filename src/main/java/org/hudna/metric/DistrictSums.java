package org.hudna.metric;

import java.time.LocalDate;
import java.util.List;

/** Sums over runs by day and district: districts.csv holds their means. */
public final class DistrictSums {
  private static final int COLUMNS = 3;
  private final LocalDate first;
  private final int days;
  private final List<String> districts;
  private final double[] cells;
  private int runs;

  /**
   * No run yet.
   *
   * @param first the first day
   * @param districts codes of the districts, in the order of the theatre
   */
  public DistrictSums(LocalDate first, int days, List<String> districts) {
    this.first = first;
    this.days = days;
    this.districts = List.copyOf(districts);
    this.cells = new double[days * districts.size() * COLUMNS];
  }

  DistrictSums(Layout layout) {
    this(layout.calendar.first(), layout.calendar.days(), layout.districts.list());
    this.runs = 1;
  }

  /** The first day. */
  public LocalDate first() {
    return first;
  }

  /** Number of days. */
  public int days() {
    return days;
  }

  /** Codes of the districts, in the order of the theatre. */
  public List<String> districts() {
    return districts;
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

  /** Counts one more run, whose cells are added one by one. */
  public void countRun() {
    runs++;
  }

  /** Adds to a cell. The order of the runs matters for the last digits. */
  public void add(int cell, double violations, double deaths, double peopleReached) {
    cells[cell * COLUMNS] += violations;
    cells[cell * COLUMNS + 1] += deaths;
    cells[cell * COLUMNS + 2] += peopleReached;
  }

  /** Gives the cells that are not zero, in ascending order. */
  public void forEachCell(CellSink sink) {
    for (int cell = 0; cell < days * districts.size(); cell++) {
      int at = cell * COLUMNS;
      if (cells[at] != 0 || cells[at + 1] != 0 || cells[at + 2] != 0) {
        sink.cell(cell, cells[at], cells[at + 1], cells[at + 2]);
      }
    }
  }

  /** Gives the rows that are not zero, by date and district of the theatre. */
  public void forEach(RowSink sink) {
    forEachCell(
        (cell, violations, deaths, people) ->
            sink.row(
                first.plusDays(cell / districts.size()),
                districts.get(cell % districts.size()),
                violations / runs,
                deaths / runs,
                people / runs));
  }

  private void add(int day, int district, int column, double amount) {
    if (district >= 0) {
      cells[(day * districts.size() + district) * COLUMNS + column] += amount;
    }
  }

  /** Takes cells. */
  @FunctionalInterface
  public interface CellSink {
    /**
     * Takes the sums of a cell.
     *
     * @param cell number of the day times the number of districts, plus that of the district
     */
    void cell(int cell, double violations, double deaths, double peopleReached);
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
