package org.hudna.study;

/** What is expected of a difference before it is looked at. */
public enum Expectation {
  RISE,
  FALL,
  /** No pair of runs differs at all. */
  SAME,
  /** Nothing is expected: the study asks. */
  OPEN;

  /** The spelling in studies and results. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** How a difference came out against this; its 95 % interval decides. */
  public String verdict(PairedDifference of) {
    if (of.replicates() == 0) {
      return "no pairs";
    }
    if (this == SAME) {
      return of.differing() == 0 ? "as expected" : "not as expected";
    }
    if (!of.clear()) {
      return of.differing() == 0 ? "no difference" : "no clear difference";
    }
    boolean rises = of.difference() > 0;
    if (this == OPEN) {
      return rises ? "rises" : "falls";
    }
    return rises == (this == RISE) ? "as expected" : "not as expected";
  }
}
