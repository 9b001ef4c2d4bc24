package org.hudna.model.process;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who believes which reported incident by now. An incident of which several reports will come is
 * kept until the last of them; of any other only one is ever heard.
 */
final class Credence {
  private final Map<Long, Believers> byIncident = new HashMap<>();

  /** Who believes one incident. */
  static final class Believers {
    private final BitSet guarantors = new BitSet();
    private final BitSet parties = new BitSet();
    private int toCome;

    /** A guarantor believes it; returns how many do now, or 0 if it did before. */
    int guarantor(int index) {
      if (guarantors.get(index)) {
        return 0;
      }
      guarantors.set(index);
      return guarantors.cardinality();
    }

    /** A party believes it; returns whether it did not before. */
    boolean party(int index) {
      boolean before = parties.get(index);
      parties.set(index);
      return !before;
    }
  }

  /** Says how many reports of an incident will be published. */
  void expect(long incident, int reports) {
    if (reports > 1) {
      byIncident.computeIfAbsent(incident, id -> new Believers()).toCome += reports;
    }
  }

  /** The believers of an incident of which the next report is published. */
  Believers of(long incident) {
    Believers believers = byIncident.get(incident);
    if (believers == null) {
      return new Believers();
    }
    believers.toCome--;
    if (believers.toCome == 0) {
      byIncident.remove(incident);
    }
    return believers;
  }

  /** Number of incidents in memory. */
  int size() {
    return byIncident.size();
  }
}
