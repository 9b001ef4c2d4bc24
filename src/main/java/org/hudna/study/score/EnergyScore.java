package org.hudna.study.score;

/**
 * The energy score of vectors, such as the counts of all governorates on a day: the mean Euclidean
 * distance from the observation less half the mean distance between two members (Gneiting and
 * Raftery 2007, J. Am. Statistical Association 102: 359-378, section 4.3, with exponent 1). In one
 * dimension it is the {@link Crps}. Smaller is better.
 *
 * @param plain over all m² pairs of members
 * @param fair over the m (m - 1) pairs of different members; NaN for one member
 */
public record EnergyScore(double plain, double fair) {

  /**
   * Both scores; m² d steps.
   *
   * @param members a vector each, at least 1, as long as the observed one
   * @throws IllegalArgumentException if there is no member or a length differs
   */
  public static EnergyScore of(double[][] members, double[] observed) {
    check(members, observed.length);
    double toObserved = 0;
    double pairs = 0;
    for (int i = 0; i < members.length; i++) {
      toObserved += distance(members[i], observed);
      for (int j = 0; j < i; j++) {
        pairs += distance(members[i], members[j]);
      }
    }
    double m = members.length;
    double mean = toObserved / m;
    return new EnergyScore(mean - pairs / (m * m), mean - pairs / (m * (m - 1)));
  }

  private static void check(double[][] members, int length) {
    if (members.length == 0) {
      throw new IllegalArgumentException("expected at least 1 member, found none");
    }
    for (double[] member : members) {
      if (member.length != length) {
        throw new IllegalArgumentException(
            "expected members of length %d, found %d".formatted(length, member.length));
      }
    }
  }

  private static double distance(double[] a, double[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(squares);
  }
}
