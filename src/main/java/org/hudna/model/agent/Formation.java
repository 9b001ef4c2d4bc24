package org.hudna.model.agent;

import org.hudna.scenario.Theatre.FormationSite;

/** An armed formation: its commitment, grievance and entanglement with the designated party. */
public final class Formation {
  private final String id;
  private final long key;
  private final double fighters;
  private final double temper;
  private final int sector;
  private Party party;
  private boolean refuses;
  private boolean adopted;
  private double adoptsAtHours = Double.POSITIVE_INFINITY;
  private double adoptionLevel;
  private double commitment;
  private double grievance;
  private double entanglement;
  private double restraint = 1;
  private boolean moving;
  private double movesFromHours = Double.NEGATIVE_INFINITY;
  private double movesUntilHours = Double.NEGATIVE_INFINITY;
  private double exposure = 1;
  private double movedFromHours = Double.NEGATIVE_INFINITY;
  private double movedUntilHours = Double.NEGATIVE_INFINITY;

  /**
   * A formation as the theatre places it.
   *
   * @param sector index of its sector in the world
   */
  public Formation(FormationSite site, long key, Party party, int sector) {
    this.id = site.id();
    this.key = key;
    this.party = party;
    this.sector = sector;
    this.fighters = site.fighters();
    this.temper = site.temper();
    this.entanglement = site.entanglement();
  }

  /** Its id in the theatre. */
  public String id() {
    return id;
  }

  /** Its number in the keys of random streams. */
  public long key() {
    return key;
  }

  /** Fighters, at least 0. */
  public double fighters() {
    return fighters;
  }

  /** T: factor on its restraint, above 0. */
  public double temper() {
    return temper;
  }

  /** Index of its sector in the world. */
  public int sector() {
    return sector;
  }

  /** The party that it follows now. */
  public Party party() {
    return party;
  }

  /**
   * Goes over to another party. What it has adopted holds on if the truce covers that party, and is
   * void if not.
   */
  public void follow(Party other) {
    this.party = other;
    if (!other.stance().inTruce()) {
      this.adopted = false;
      this.adoptsAtHours = Double.POSITIVE_INFINITY;
      this.commitment = 0;
    }
  }

  /** Whether it refused at first. */
  public boolean refuses() {
    return refuses;
  }

  /** Plans its adoption: at an hour, or not of its own; and its level. */
  public void planAdoption(boolean refusal, double hours, double level) {
    this.refuses = refusal;
    this.adoptsAtHours = refusal ? Double.POSITIVE_INFINITY : hours;
    this.adoptionLevel = level;
  }

  /** The hour at which it means to adopt, infinite if it does not. */
  public double adoptsAtHours() {
    return adoptsAtHours;
  }

  /** Whether it neither has adopted the truce nor means to. */
  public boolean staysOut() {
    return !adopted && adoptsAtHours == Double.POSITIVE_INFINITY;
  }

  /** Whether it has adopted the truce. */
  public boolean adopted() {
    return adopted;
  }

  /** The level that it will adopt, in [0, 1], before any preparation of its party. */
  public double adoptionLevel() {
    return adoptionLevel;
  }

  /** The jump of commitment at its adoption. */
  public void adopt(double level) {
    this.adopted = true;
    this.commitment = Math.max(0, Math.min(1, level));
  }

  /** c: its commitment, in [0, 1]. */
  public double commitment() {
    return commitment;
  }

  /** Sets commitment; written by the stance process alone. */
  public void commitment(double value) {
    this.commitment = Math.max(0, Math.min(1, value));
  }

  /** Mean over kinds of exp(-k c T): the share of attacks on the protected that it still makes. */
  public double restraint() {
    return restraint;
  }

  /** Sets that share for the present part; written by the violence process alone. */
  public void restraint(double share) {
    this.restraint = share;
  }

  /** g: its grievance, at least 0. */
  public double grievance() {
    return grievance;
  }

  /** Sets grievance; written by the stance process alone. */
  public void grievance(double value) {
    this.grievance = Math.max(0, value);
  }

  /** e: entanglement with the designated party, in [0, 1]. */
  public double entanglement() {
    return entanglement;
  }

  /** Sets entanglement; written by the separation process alone. */
  public void entanglement(double value) {
    this.entanglement = Math.max(0, Math.min(1, value));
  }

  /** Sets out on a move between two hours, which makes it a likelier target by a factor. */
  public void setOut(double fromHours, double untilHours, double factor) {
    this.moving = true;
    this.movedFromHours = movesFromHours;
    this.movedUntilHours = movesUntilHours;
    this.movesFromHours = fromHours;
    this.movesUntilHours = untilHours;
    this.exposure = factor;
  }

  /** Whether it is on a move that is not over. */
  public boolean moving() {
    return moving;
  }

  /** The hour at which its last move ends or ended; minus infinity if there was none. */
  public double movesUntilHours() {
    return movesUntilHours;
  }

  /** Ends its move at an hour, wherever it has got to. */
  public void endMove(double hours) {
    this.moving = false;
    this.movesUntilHours = Math.min(movesUntilHours, hours);
  }

  /**
   * Mean factor by which its last move and the one before make it a likelier target between two
   * hours, at least 1.
   */
  public double exposure(double fromHours, double toHours) {
    if (movesUntilHours <= fromHours) {
      return 1;
    }
    double hours =
        common(movesFromHours, movesUntilHours, fromHours, toHours)
            + common(movedFromHours, movedUntilHours, fromHours, toHours);
    return 1 + (exposure - 1) * hours / (toHours - fromHours);
  }

  /** Hours that two spans have in common. */
  private static double common(double from, double until, double otherFrom, double otherUntil) {
    return Math.max(0, Math.min(until, otherUntil) - Math.max(from, otherFrom));
  }
}
