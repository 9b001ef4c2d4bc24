package org.hudna.model.world;

import org.hudna.scenario.Phase;

/** Where the agreement stands. Hours are since the start of the scenario; NaN means not yet. */
public final class AgreementState {
  private Phase phase = Phase.NEGOTIATION;
  private double phaseSinceHours;
  private double truceStartHours = Double.NaN;
  private double collapsedHours = Double.NaN;
  private String collapseCause;
  private int calmDays;
  private boolean talksAgreed;
  private double delayHours;
  private boolean lastDayCalm;
  private boolean aidMoved;

  /** The phase. */
  public Phase phase() {
    return phase;
  }

  /** Goes to another phase at an hour. */
  public void enter(Phase next, double hours) {
    this.phase = next;
    this.phaseSinceHours = hours;
    if (next.inForce() && Double.isNaN(truceStartHours)) {
      truceStartHours = hours;
    }
  }

  /** Since when it is in that phase. */
  public double phaseSinceHours() {
    return phaseSinceHours;
  }

  /** When the truce started; NaN before. */
  public double truceStartHours() {
    return truceStartHours;
  }

  /** Whether a truce is in force. */
  public boolean inForce() {
    return phase.inForce();
  }

  /** Collapses, for good; only the first cause is kept. */
  public void collapse(String cause, double hours) {
    if (phase != Phase.COLLAPSED) {
      enter(Phase.COLLAPSED, hours);
      collapsedHours = hours;
      collapseCause = cause;
    }
  }

  /** When it collapsed; NaN if it did not. */
  public double collapsedHours() {
    return collapsedHours;
  }

  /** Why it collapsed; null if it did not. */
  public String collapseCause() {
    return collapseCause;
  }

  /** Whether a truce is in force and was so for all 24 hours of the day that ends at a midnight. */
  public boolean heldDayUntil(double midnightHours) {
    return inForce() && midnightHours - truceStartHours >= 24 - 1e-9;
  }

  /** Consecutive calm days. */
  public int calmDays() {
    return calmDays;
  }

  /** Sets the clock of calm days. */
  public void calmDays(int days) {
    this.calmDays = days;
  }

  /** Whether the talks have reached the agreement. */
  public boolean talksAgreed() {
    return talksAgreed;
  }

  /** The talks reached the agreement, or fell apart. */
  public void talksAgreed(boolean agreed) {
    this.talksAgreed = agreed;
  }

  /** Hours by which failed talks put off everything that was planned. */
  public double delayHours() {
    return delayHours;
  }

  /** Puts everything off by some hours more. */
  public void delay(double hours) {
    this.delayHours += hours;
  }

  /** Whether the last day that closed was calm; a day that the truce did not hold whole is not. */
  public boolean lastDayCalm() {
    return lastDayCalm;
  }

  /** Says whether the last day was calm. */
  public void lastDayCalm(boolean calm) {
    this.lastDayCalm = calm;
  }

  /** Whether aid has arrived since the truce started. */
  public boolean aidMoved() {
    return aidMoved;
  }

  /** Aid has arrived. */
  public void aidHasMoved() {
    this.aidMoved = true;
  }
}
