package org.hudna.model.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What guarantors and parties believe of each day. All of it comes from reports, none from the true
 * events. Violations count here only among parties that have accepted the truce; the same rule
 * counts in the run-in.
 */
public final class Beliefs {
  private final Tally verified = new Tally();
  private final Tally verifiedDeaths = new Tally();
  private final Map<String, Tally> byAdversaries = new LinkedHashMap<>();
  private final Map<String, Tally> suffered = new LinkedHashMap<>();

  /** Nothing is believed yet of these parties. */
  public Beliefs(List<String> parties) {
    for (String party : parties) {
      byAdversaries.put(party, new Tally());
      suffered.put(party, new Tally());
    }
  }

  /** Violations that both guarantors believe. */
  public Tally verified() {
    return verified;
  }

  /** Deaths in those. */
  public Tally verifiedDeaths() {
    return verifiedDeaths;
  }

  /** Violations by its adversaries that a party believes, against whomever. */
  public Tally byAdversaries(String party) {
    return byAdversaries.get(party);
  }

  /** Severity (1 + deaths each) of attacks on it by signatories that a party believes. */
  public Tally suffered(String party) {
    return suffered.get(party);
  }

  /**
   * Counts anew and keeps the means of the run-in: when a truce starts, as what was believed of the
   * fighting before it is held against nobody, and at its first midnight, as hours are no day.
   */
  public void restart() {
    verified.restart();
    verifiedDeaths.restart();
    byAdversaries.values().forEach(Tally::restart);
    suffered.values().forEach(Tally::restart);
  }

  /** Closes the day of every count. */
  public void closeDay(boolean runIn) {
    verified.closeDay(runIn);
    verifiedDeaths.closeDay(runIn);
    byAdversaries.values().forEach(tally -> tally.closeDay(runIn));
    suffered.values().forEach(tally -> tally.closeDay(runIn));
  }
}
