package org.hudna.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sums of some columns of a table by one key, replicate and day, in the order of the rows. */
final class KeyedDays {
  private final ResultRows rows;
  private final int key;
  private final int[] cells;
  private final Map<String, ReplicateDays[]> sums = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final int replicates;
  private final int days;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  KeyedDays(ResultRows rows, int replicates, int days, String key, String... columns) {
    this.rows = rows;
    this.replicates = replicates;
    this.days = days;
    this.key = rows.column(key);
    this.cells = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      cells[i] = rows.column(columns[i]);
      this.columns.put(columns[i], i);
    }
  }

  /** Adds the present row to a replicate and day. */
  void add(int replicate, int day) {
    String group = rows.text(key);
    ReplicateDays[] tables = sums.computeIfAbsent(group, any -> empty());
    counts.merge(group, 1, Integer::sum);
    for (int i = 0; i < cells.length; i++) {
      tables[i].add(replicate, day, rows.number(cells[i]));
    }
  }

  private ReplicateDays[] empty() {
    ReplicateDays[] tables = new ReplicateDays[cells.length];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new ReplicateDays(replicates, days);
    }
    return tables;
  }

  /** The sums of one column by key. */
  Map<String, ReplicateDays> column(String name) {
    Map<String, ReplicateDays> byKey = new LinkedHashMap<>();
    sums.forEach((group, tables) -> byKey.put(group, tables[columns.get(name)]));
    return byKey;
  }

  /** The sum of one column over all keys, nought where there are no rows. */
  ReplicateDays total(String name) {
    return ReplicateDays.sum(column(name).values(), replicates, days);
  }

  /** The key with most rows, the first of equals; null without rows. */
  String mostFrequentKey() {
    return counts.isEmpty()
        ? null
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
