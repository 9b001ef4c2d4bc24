package org.hudna.model.process;

import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who believes which reported incident by now. Only reported incidents are kept, and only for ten
 * days: nobody counts an old one again.
 */
final class Credence {
  private static final double KEPT_HOURS = 240;
  private final Map<Long, Believers> byIncident = new LinkedHashMap<>();

  /** Who believes one incident. */
  static final class Believers {
    private final double sinceHours;
    private final BitSet guarantors = new BitSet();
    private final BitSet parties = new BitSet();

    private Believers(double sinceHours) {
      this.sinceHours = sinceHours;
    }

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

  /** The believers of an incident that is reported at an hour; hours must not go back. */
  Believers of(long incident, double hours) {
    forgetBefore(hours - KEPT_HOURS);
    return byIncident.computeIfAbsent(incident, id -> new Believers(hours));
  }

  /** Number of incidents in memory. */
  int size() {
    return byIncident.size();
  }

  private void forgetBefore(double hours) {
    Iterator<Believers> oldest = byIncident.values().iterator();
    while (oldest.hasNext() && oldest.next().sinceHours < hours) {
      oldest.remove();
    }
  }
}
