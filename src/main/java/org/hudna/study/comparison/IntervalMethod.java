package org.hudna.study.comparison;

/** How an interval of a mean difference was found. */
public enum IntervalMethod {
  /** No pair differs: the interval is the point 0. */
  IDENTICAL("no pair differs"),
  /** All pairs differ by the same amount. */
  CONSTANT("all differ alike"),
  /** Student's t over the differences. */
  T("t"),
  /** Bias-corrected and accelerated bootstrap of the mean difference, or t where that is wider. */
  BCA("BCa bootstrap, t where wider"),
  /** Wald's interval of a difference of paired shares, with the adjustment of Bonett and Price. */
  BONETT_PRICE("Bonett-Price"),
  /** Welch's t of two samples without pairs. */
  WELCH("Welch's t, unpaired"),
  /**
   * Wald's interval of a difference of unpaired shares, with the adjustment of Agresti and Caffo.
   */
  AGRESTI_CAFFO("Agresti-Caffo, unpaired"),
  /** Wilson's score interval of a share. */
  WILSON("Wilson"),
  /** Normal, with the variance of an area under a survival curve. */
  GREENWOOD("Greenwood"),
  /** Fewer than two values: there is no interval. */
  NONE("too few");

  private final String label;

  IntervalMethod(String label) {
    this.label = label;
  }

  /** The words for it in tables. */
  public String label() {
    return label;
  }
}
