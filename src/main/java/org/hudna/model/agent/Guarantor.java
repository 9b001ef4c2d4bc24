package org.hudna.model.agent;

import org.hudna.scenario.GuarantorTerms;

/** A power that stands behind the agreement, with its trust in the other. */
public final class Guarantor {
  private final String id;
  private final long key;
  private final GuarantorTerms terms;
  private double trust;

  /** A guarantor at the start. */
  public Guarantor(String id, long key, GuarantorTerms terms) {
    this.id = id;
    this.key = key;
    this.terms = terms;
    this.trust = terms.trust();
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
  public GuarantorTerms terms() {
    return terms;
  }

  /** tau: trust in the other guarantor, in [0, 1]. */
  public double trust() {
    return trust;
  }

  /** Moves trust; written by the stance process alone. */
  public void moveTrust(double change) {
    this.trust = Math.max(0, Math.min(1, trust + change));
  }

  /** Whether it believes an observer. */
  public boolean believes(String observer) {
    return terms.believes().contains(observer);
  }
}
