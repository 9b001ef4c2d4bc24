package org.hudna.metric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hudna.scenario.ViolenceKind;

/**
 * What observers said by day, governorate, observer, accused and kind: the rows of observed.csv.
 * Each observation is one number whose digits are those keys, so a sort puts the rows in order.
 */
public final class ObservedTable {
  private static final int NAMES = 1 << 12;
  private final Layout layout;
  private final Names observers;
  private final Names accused;
  private long[] codes = new long[1024];
  private int size;

  ObservedTable(Layout layout, Iterable<String> observers, Iterable<String> parties) {
    this.layout = layout;
    this.observers = new Names(observers);
    this.accused = new Names(parties);
  }

  void add(Column column, int day, int governorate, String by, String whom, int kind) {
    if (governorate < 0) {
      return;
    }
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    long code = (long) day * layout.governorates.size() + governorate;
    code = code * NAMES + observers.number(by);
    code = code * NAMES + accused.number(whom);
    code = code * ViolenceKind.count() + kind;
    codes[size++] = code * Column.values().length + column.ordinal();
  }

  /** Gives the rows that are not zero, in the order of the scenario's and theatre's lists. */
  public void forEach(RowSink sink) {
    long[] sorted = Arrays.copyOf(codes, size);
    Arrays.sort(sorted);
    int columns = Column.values().length;
    int[] counts = new int[columns];
    for (int i = 0; i < size; i++) {
      counts[(int) (sorted[i] % columns)]++;
      if (i + 1 == size || sorted[i + 1] / columns != sorted[i] / columns) {
        emit(sorted[i] / columns, counts, sink);
        Arrays.fill(counts, 0);
      }
    }
  }

  private void emit(long code, int[] counts, RowSink sink) {
    ViolenceKind kind = ViolenceKind.of((int) (code % ViolenceKind.count()));
    long rest = code / ViolenceKind.count();
    List<String> parties = accused.list();
    List<String> names = observers.list();
    String whom = parties.get((int) (rest % NAMES));
    rest /= NAMES;
    String by = names.get((int) (rest % NAMES));
    rest /= NAMES;
    int governorates = layout.governorates.size();
    sink.row(
        layout.calendar.date((int) (rest / governorates)),
        layout.governorates.get((int) (rest % governorates)),
        by,
        whom,
        kind,
        counts[0],
        counts[1],
        counts[2]);
  }

  /** What is counted. */
  enum Column {
    REPORTED,
    VERIFIED,
    DETERMINED
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowSink {
    /** Takes a row; the date is that of the report, verification or determination. */
    void row(
        LocalDate date,
        String governorate,
        String observer,
        String accused,
        ViolenceKind kind,
        int reported,
        int verified,
        int determined);
  }
}
