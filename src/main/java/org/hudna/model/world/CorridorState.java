package org.hudna.model.world;

import org.hudna.scenario.Corridor;

/**
 * A corridor: how far each side has withdrawn, how much of that is verified, and whether it is
 * open.
 */
public final class CorridorState {
  private final String id;
  private final long key;
  private final Corridor terms;
  private final int[] steps = new int[2];
  private final int[] verified = new int[2];
  private final double[] dueSinceHours = {Double.NaN, Double.NaN};
  private boolean open;

  /** A corridor before any withdrawal. */
  public CorridorState(String id, long key, Corridor terms) {
    this.id = id;
    this.key = key;
    this.terms = terms;
  }

  /** Its id in the scenario. */
  public String id() {
    return id;
  }

  /** Its number in the keys of random streams. */
  public long key() {
    return key;
  }

  /** What the scenario says of it. */
  public Corridor terms() {
    return terms;
  }

  /** Steps that a side has withdrawn. */
  public int steps(boolean sideA) {
    return steps[index(sideA)];
  }

  /** Steps of a side that the observer has verified. */
  public int verified(boolean sideA) {
    return verified[index(sideA)];
  }

  /** Since when a side's next step has been due; NaN when none is. */
  public double dueSinceHours(boolean sideA) {
    return dueSinceHours[index(sideA)];
  }

  /** Sets how many steps a side has withdrawn, and how many of those are verified. */
  public void withdraw(boolean sideA, int steps, int verified) {
    this.steps[index(sideA)] = steps;
    this.verified[index(sideA)] = verified;
  }

  /** Sets since when a side's next step has been due. */
  public void dueSince(boolean sideA, double hours) {
    dueSinceHours[index(sideA)] = hours;
  }

  private static int index(boolean sideA) {
    return sideA ? 0 : 1;
  }

  /** Whether both sides are back and the road is free. */
  public boolean open() {
    return open;
  }

  /** Opens or closes it. */
  public void open(boolean nowOpen) {
    this.open = nowOpen;
  }
}
