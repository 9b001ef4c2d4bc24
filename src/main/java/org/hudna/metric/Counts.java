package org.hudna.metric;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name of what has no fixed list of names: causes, reasons, parties. */
public final class Counts {
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();

  /** Counts one; a null name counts as "unknown". */
  public void count(String kind, String name) {
    add(kind, name == null ? "unknown" : name, 1);
  }

  /** Adds the counts of another run. */
  public void addAll(Counts other) {
    addAll(other.counts);
  }

  /** Adds counts by kind and name. */
  public void addAll(Map<String, Map<String, Long>> other) {
    other.forEach((kind, names) -> names.forEach((name, n) -> add(kind, name, n)));
  }

  /** Counts by kind and name, both in alphabetical order. */
  public Map<String, Map<String, Long>> asMap() {
    return counts;
  }

  private void add(String kind, String name, long n) {
    counts.computeIfAbsent(kind, k -> new TreeMap<>()).merge(name, n, Long::sum);
  }
}
