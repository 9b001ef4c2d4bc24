package org.hudna.model.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Theatre;

/** Who faces whom: parties on opposite sides of some dyad of a theatre. */
final class Adversaries {
  private final Map<String, Set<String>> opposite = new HashMap<>();

  Adversaries(Theatre theatre) {
    for (Theatre.Dyad dyad : theatre.dyads().values()) {
      add(dyad.a(), dyad.b());
      add(dyad.b(), dyad.a());
    }
  }

  /** Whether two parties are on opposite sides somewhere. */
  boolean are(String party, String other) {
    return opposite.getOrDefault(party, Set.of()).contains(other);
  }

  private void add(List<String> ours, List<String> theirs) {
    for (String party : ours) {
      opposite.computeIfAbsent(party, id -> new HashSet<>()).addAll(theirs);
    }
  }
}
