package org.hudna.model.world;

import java.util.List;
import org.hudna.model.agent.Formation;

/** One side of a front: who fires from it, and how heated it is. */
public final class FrontSide {
  private final List<Formation> formations;
  private final Formation[] places;
  private final double[] weights;
  private final double weight;
  private final double background;
  private double excitation;

  /**
   * A side.
   *
   * @param formations who is on it; empty for civilians
   * @param backgroundPerDay mu: attacks per day without excitation and restraint
   * @param excitationPerDay E at the start
   */
  public FrontSide(List<Formation> formations, double backgroundPerDay, double excitationPerDay) {
    this.formations = List.copyOf(formations);
    this.background = backgroundPerDay;
    this.excitation = excitationPerDay;
    double fighters = formations.stream().mapToDouble(Formation::fighters).sum();
    this.weights =
        formations.stream().mapToDouble(f -> fighters == 0 ? 0 : f.fighters() / fighters).toArray();
    this.places = formations.toArray(new Formation[0]);
    double sum = 0;
    for (double share : weights) {
      sum += share;
    }
    this.weight = sum;
  }

  /** Who is on it. */
  public List<Formation> formations() {
    return formations;
  }

  /** How many are on it. */
  public int size() {
    return places.length;
  }

  /** One of those who are on it. */
  public Formation formation(int index) {
    return places[index];
  }

  /** The sum of the shares, one after another. */
  public double weight() {
    return weight;
  }

  /** w_f: the share of the side's fighters that a formation has; the shares sum to 1. */
  public double weight(int formation) {
    return weights[formation];
  }

  /** mu: attacks per day without excitation and restraint. */
  public double background() {
    return background;
  }

  /** E: attacks per day in retaliation. */
  public double excitation() {
    return excitation;
  }

  /** Sets E. */
  public void excitation(double perDay) {
    this.excitation = perDay;
  }
}
