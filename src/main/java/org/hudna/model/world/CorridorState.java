package org.hudna.model.world;

import org.hudna.scenario.Corridor;

/** A corridor: how far each side has withdrawn, and whether it is open. */
public final class CorridorState {
  private final String id;
  private final long key;
  private final Corridor terms;
  private int stepsA;
  private int stepsB;
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
    return sideA ? stepsA : stepsB;
  }

  /** Sets the steps of a side. */
  public void steps(boolean sideA, int steps) {
    if (sideA) {
      stepsA = steps;
    } else {
      stepsB = steps;
    }
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
