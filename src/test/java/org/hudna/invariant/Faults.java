package org.hudna.invariant;

import java.util.ArrayList;
import java.util.List;

/** The cases in which one invariant did not hold: the first few in words. */
final class Faults {
  private static final int TOLD = 3;
  private final String statement;
  private final List<String> told = new ArrayList<>();
  private int count;

  Faults(String statement) {
    this.statement = statement;
  }

  /** Notes a fault unless a condition holds. */
  void unless(boolean holds, String fault, Object about) {
    unless(holds, fault, "", about);
  }

  /** The same with what the fault is to be seen against. */
  void unless(boolean holds, String fault, Object against, Object about) {
    if (!holds) {
      count++;
      if (told.size() < TOLD) {
        told.add(fault + " " + against + ": " + about);
      }
    }
  }

  boolean none() {
    return count == 0;
  }

  @Override
  public String toString() {
    return statement + ", but " + count + " times not: " + String.join("; ", told);
  }
}
