package org.hudna.study.comparison;

/** How the probability of so large a difference by chance alone was found; all are two-sided. */
public enum TestMethod {
  /** No pair differs: p is 1. */
  IDENTICAL("no pair differs"),
  /** Student's paired t test. */
  T("paired t"),
  /** Wilcoxon's signed-rank test of the pairs that differ. */
  WILCOXON("Wilcoxon signed-rank"),
  /** McNemar's exact test: the pairs that differ against a fair coin. */
  MCNEMAR("McNemar exact"),
  /** Welch's t test of two samples without pairs. */
  WELCH("Welch's t, unpaired"),
  /** Fisher's exact test of two samples without pairs. */
  FISHER("Fisher exact, unpaired"),
  /** All runs of a sample are alike, and the samples are not: no test is needed. */
  CONSTANT("all differ alike"),
  /** Fewer than two values: there is no test. */
  NONE("too few");

  private final String label;

  TestMethod(String label) {
    this.label = label;
  }

  /** The words for it in tables. */
  public String label() {
    return label;
  }
}
