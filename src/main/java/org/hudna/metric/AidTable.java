package org.hudna.metric;

import java.time.LocalDate;
import java.util.Arrays;

/** Convoys and needs by day and governorate: the rows of aid.csv. */
public final class AidTable {
  private final Layout layout;
  private final double[] cells;

  AidTable(Layout layout) {
    this.layout = layout;
    this.cells =
        new double[layout.calendar.days() * layout.governorates.size() * Column.values().length];
  }

  void add(int day, int governorate, Column column, double amount) {
    if (governorate >= 0) {
      cells[at(day, governorate) + column.ordinal()] += amount;
    }
  }

  /** Gives the rows in the order of date and governorate of the theatre. */
  public void forEach(RowSink sink) {
    int columns = Column.values().length;
    for (int day = 0; day < layout.calendar.days(); day++) {
      LocalDate date = layout.calendar.date(day);
      for (int g = 0; g < layout.governorates.size(); g++) {
        int at = at(day, g);
        sink.row(date, layout.governorates.get(g), Arrays.copyOfRange(cells, at, at + columns));
      }
    }
  }

  private int at(int day, int governorate) {
    return (day * layout.governorates.size() + governorate) * Column.values().length;
  }

  /** The columns, in the order of the file. */
  public enum Column {
    CONVOYS_PLANNED,
    CONVOYS_PERMITTED,
    /** Convoys refused, with those never answered. */
    CONVOYS_REFUSED,
    /** Of them, those never answered. */
    CONVOYS_UNANSWERED,
    /** Convoys that wait at the end of the day. */
    CONVOYS_WAITING,
    CONVOYS_ARRIVED,
    CONVOYS_TURNED_BACK,
    CONVOYS_ATTACKED,
    /** People supplied for a month. */
    PEOPLE_REACHED,
    BESIEGED_PEOPLE_REACHED,
    /** People whom medical goods taken at checkpoints would have supplied for a month. */
    MEDICINE_REMOVED,
    /** Different besieged places reached on the day. */
    BESIEGED_PLACES_REACHED,
    /** People without supplies at the end of the day. */
    PEOPLE_WITHOUT_SUPPLIES
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowSink {
    /** Takes a row; {@code values} are in the order of {@link Column}. */
    void row(LocalDate date, String governorate, double[] values);
  }
}
