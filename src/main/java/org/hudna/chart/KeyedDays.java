package org.hudna.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of some columns of a table by one key, replicate and day, in the order of the rows. */
final class KeyedDays {
  private final ResultRows rows;
  private final int key;
  private final int[] cells;
  private final List<String> columns;
  private final List<ReplicateDays[]> sums = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final int replicates;
  private final int days;

  KeyedDays(ResultRows rows, int replicates, int days, String key, String... columns) {
    this.rows = rows;
    this.replicates = replicates;
    this.days = days;
    this.key = rows.column(key);
    this.columns = List.of(columns);
    this.cells = this.columns.stream().mapToInt(rows::column).toArray();
  }

  /** Adds the present row to a replicate and day. */
  void add(int replicate, int day) {
    int place = place(rows.index(key));
    ReplicateDays[] tables = sums.get(place);
    counts.get(place)[0]++;
    for (int i = 0; i < cells.length; i++) {
      tables[i].add(replicate, day, rows.number(cells[i]));
    }
  }

  /** A key gets its tables when a row of a complete run has it. */
  private int place(int index) {
    while (places.size() <= index) {
      places.add(-1);
    }
    if (places.get(index) < 0) {
      places.set(index, keys.size());
      keys.add(rows.name(key, index));
      counts.add(new int[1]);
      ReplicateDays[] tables = new ReplicateDays[cells.length];
      for (int i = 0; i < tables.length; i++) {
        tables[i] = new ReplicateDays(replicates, days);
      }
      sums.add(tables);
    }
    return places.get(index);
  }

  /** The sums of one column by key. */
  Map<String, ReplicateDays> column(String name) {
    Map<String, ReplicateDays> byKey = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), sums.get(i)[columns.indexOf(name)]);
    }
    return byKey;
  }

  /** The sum of one column over all keys, nought where there are no rows. */
  ReplicateDays total(String name) {
    return ReplicateDays.sum(column(name).values(), replicates, days);
  }

  /** The key with most rows, the first of equals; null without rows. */
  String mostFrequentKey() {
    int most = -1;
    for (int i = 0; i < keys.size(); i++) {
      most = most < 0 || counts.get(i)[0] > counts.get(most)[0] ? i : most;
    }
    return most < 0 ? null : keys.get(most);
  }
}
