package org.hudna.study;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.hudna.history.ViolationClaims;

/**
 * How one-sided an observer is, from the violations that it claimed.
 *
 * <p>With x of n claims against the side that it sees less, the share of that side has the
 * posterior Beta(x + 1/2, n - x + 1/2) (Jeffreys' prior; claims are taken as independent, so the
 * interval is rather too narrow). If that side makes the share p of all attacks, an observer that
 * pays attention w to it and 1 to the other names it in the share s = w p / (w p + 1 - p), so
 * {@code w = s / (1 - s) (1 - p) / p}.
 *
 * @param claims what it claimed
 * @param share share of claims against the side that it sees less: median and central 90 %
 * @param attention w: from the lower end of the share at the largest p to the upper end at the
 *     smallest, with the middle at the middle
 */
public record OneSidedness(ViolationClaims claims, Span share, Span attention) {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** A middle value and the ends of what is likely. */
  public record Span(double low, double middle, double high) {}

  /**
   * The estimate for one observer.
   *
   * @param lowShareA smallest share of all attacks that side a may make, in (0, 1)
   * @param highShareA largest, not below it
   */
  public static OneSidedness of(ViolationClaims claims, double lowShareA, double highShareA) {
    boolean seesLessOfA = claims.sideA() < claims.sideB();
    int fewer = Math.min(claims.sideA(), claims.sideB());
    int more = Math.max(claims.sideA(), claims.sideB());
    BetaDistribution posterior = BetaDistribution.of(fewer + 0.5, more + 0.5);
    Span share =
        new Span(
            posterior.inverseCumulativeProbability(LOW),
            posterior.inverseCumulativeProbability(0.5),
            posterior.inverseCumulativeProbability(HIGH));
    double low = seesLessOfA ? lowShareA : 1 - highShareA;
    double high = seesLessOfA ? highShareA : 1 - lowShareA;
    Span attention =
        new Span(
            attention(share.low(), high),
            attention(share.middle(), (low + high) / 2),
            attention(share.high(), low));
    return new OneSidedness(claims, share, attention);
  }

  /** The side that it names less, "a" or "b". */
  public String lessSeen() {
    return claims.sideA() < claims.sideB() ? "a" : "b";
  }

  private static double attention(double share, double made) {
    return share / (1 - share) * (1 - made) / made;
  }
}
