package org.hudna.model.agent;

import java.util.List;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Stance;

/**
 * A party: its stance, its leadership's commitment and its solidarity with the designated party.
 */
public final class Party {
  private final String id;
  private final long key;
  private final PartyTerms terms;
  private final double maximalCommitment;
  private List<Formation> formations = List.of();
  private Stance stance;
  private boolean adopted;
  private double commitment;
  private double solidarity;
  private double belowThresholdDays;
  private double preparation;

  /**
   * A party before the truce.
   *
   * @param maximalCommitment C_max in [0, 1], what persuasion can reach at most
   */
  public Party(String id, long key, PartyTerms terms, double maximalCommitment) {
    this.id = id;
    this.key = key;
    this.terms = terms;
    this.maximalCommitment = maximalCommitment;
    this.stance = terms.stance();
    this.solidarity = terms.solidarity();
  }

  /** Its id in theatre and scenario. */
  public String id() {
    return id;
  }

  /** Its number in the keys of random streams. */
  public long key() {
    return key;
  }

  /** What it brings to the truce. */
  public PartyTerms terms() {
    return terms;
  }

  /** C_max: the greatest commitment that persuasion can reach, in [0, 1]. */
  public double maximalCommitment() {
    return maximalCommitment;
  }

  /** Its formations; set once by the builder, then changed only when one goes over. */
  public List<Formation> formations() {
    return formations;
  }

  /** Sets its formations. */
  public void formations(List<Formation> members) {
    this.formations = members;
  }

  /** What it says of the truce now. */
  public Stance stance() {
    return stance;
  }

  /** Changes its stance. */
  public void stance(Stance next) {
    this.stance = next;
  }

  /** Whether it has adopted the truce. */
  public boolean adopted() {
    return adopted;
  }

  /** C: commitment of the leadership, in [0, 1]; 0 before adoption. */
  public double commitment() {
    return commitment;
  }

  /** The jump with which it adopts the truce. */
  public void adopt(double level) {
    this.adopted = true;
    this.commitment = clamp(level);
  }

  /** Moves the leadership's commitment; written by the stance process alone. */
  public void moveCommitment(double change) {
    this.commitment = clamp(commitment + change);
  }

  /** s: solidarity with the designated party, in [0, 1]. */
  public double solidarity() {
    return solidarity;
  }

  /** Sets solidarity; written by the stance process alone. */
  public void solidarity(double value) {
    this.solidarity = clamp(value);
  }

  /** Days for which commitment has been under the threshold of suspension. */
  public double belowThresholdDays() {
    return belowThresholdDays;
  }

  /** Sets those days. */
  public void belowThresholdDays(double days) {
    this.belowThresholdDays = days;
  }

  /** Persuasion received before adoption: the exponent that closes the gap to C_max. */
  public double preparation() {
    return preparation;
  }

  /** Adds persuasion before adoption; written by the stance process alone. */
  public void prepare(double exponent) {
    this.preparation += exponent;
  }

  /** A level of commitment after the preparation: C_max - (C_max - level) exp(-preparation). */
  public double prepared(double level) {
    double capped = Math.min(level, maximalCommitment);
    return maximalCommitment - (maximalCommitment - capped) * Math.exp(-preparation);
  }

  /** Mean commitment of its formations weighted by fighters, in [0, 1]. */
  public double formationCommitment() {
    double sum = 0;
    double fighters = 0;
    for (Formation formation : formations) {
      sum += formation.fighters() * formation.commitment();
      fighters += formation.fighters();
    }
    return fighters == 0 ? 0 : sum / fighters;
  }

  /** Mean grievance of its formations weighted by fighters, at least 0. */
  public double formationGrievance() {
    double sum = 0;
    double fighters = 0;
    for (Formation formation : formations) {
      sum += formation.fighters() * formation.grievance();
      fighters += formation.fighters();
    }
    return fighters == 0 ? 0 : sum / fighters;
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
