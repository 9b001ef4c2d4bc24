package org.hudna.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Violations that one observer claimed, by the side of a dyad that it named.
 *
 * @param observer id of the observer
 * @param bulletins how many counts they come from
 * @param sideA violations that it held against side a, 0 or more
 * @param sideB violations that it held against side b, 0 or more
 */
public record ViolationClaims(String observer, int bulletins, int sideA, int sideB) {

  /** Claims of one observer; at least one violation is needed. */
  public ViolationClaims {
    if (sideA < 0 || sideB < 0 || sideA + sideB == 0) {
      throw new IllegalArgumentException(
          "expected claims of %s, found %d and %d".formatted(observer, sideA, sideB));
    }
  }

  /** Adds the claims of another count of the same observer. */
  ViolationClaims plus(ViolationClaims other) {
    return new ViolationClaims(
        observer, bulletins + other.bulletins, sideA + other.sideA, sideB + other.sideB);
  }

  /** Claims of one count of each kind, added up by observer in the order of their first. */
  public static List<ViolationClaims> byObserver(List<ViolationClaims> counts) {
    Map<String, ViolationClaims> sums = new LinkedHashMap<>();
    counts.forEach(count -> sums.merge(count.observer(), count, ViolationClaims::plus));
    return List.copyOf(sums.values());
  }
}
