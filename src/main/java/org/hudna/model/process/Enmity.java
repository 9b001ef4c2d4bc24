package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;

/**
 * Who fights whom: two parties on opposite sides of a dyad, unless another dyad has them on one
 * side. Dyads with an empty side say nothing of that.
 */
final class Enmity {
  private final Map<String, Integer> index = new HashMap<>();
  private final boolean[][] against;

  Enmity(Theatre theatre) {
    theatre.parties().keySet().forEach(id -> index.put(id, index.size()));
    int count = index.size();
    against = new boolean[count][count];
    boolean[][] together = new boolean[count][count];
    for (Dyad dyad : theatre.dyads().values()) {
      if (!dyad.a().isEmpty() && !dyad.b().isEmpty()) {
        mark(against, dyad.a(), dyad.b());
        mark(together, dyad.a(), dyad.a());
        mark(together, dyad.b(), dyad.b());
      }
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        against[i][j] &= !together[i][j];
      }
    }
  }

  private void mark(boolean[][] pairs, List<String> first, List<String> second) {
    for (String a : first) {
      for (String b : second) {
        pairs[index.get(a)][index.get(b)] = true;
        pairs[index.get(b)][index.get(a)] = true;
      }
    }
  }

  /** The number of a party; -1 for none. */
  int number(String party) {
    return party == null ? -1 : index.getOrDefault(party, -1);
  }

  /** Whether two parties, by their numbers, fight each other. */
  boolean between(int first, int second) {
    return first >= 0 && second >= 0 && against[first][second];
  }
}
