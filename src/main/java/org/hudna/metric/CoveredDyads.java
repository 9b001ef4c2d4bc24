package org.hudna.metric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;

/**
 * The dyads that a truce is about: groups whose two sides both hold a party that accepted and on
 * whose withdrawal the truce ends. A group within one side of an earlier one is left out. Where no
 * party is principal, every party that accepted counts.
 */
public final class CoveredDyads {
  private CoveredDyads() {}

  /** Names of the covered dyads, in the theatre's order. */
  public static Set<String> of(Scenario scenario, Theatre theatre) {
    Set<String> accepting = accepting(scenario);
    Set<String> principals = new HashSet<>(accepting);
    principals.removeIf(party -> !scenario.parties().get(party).principal());
    Set<String> covered = between(principals, accepting, theatre);
    return covered.isEmpty() ? between(accepting, accepting, theatre) : covered;
  }

  /** Ids of the parties whose stance before the truce accepts it. */
  public static Set<String> accepting(Scenario scenario) {
    Set<String> accepting = new LinkedHashSet<>();
    for (Map.Entry<String, PartyTerms> party : scenario.parties().entrySet()) {
      if (party.getValue().stance().inTruce()) {
        accepting.add(party.getKey());
      }
    }
    return accepting;
  }

  private static Set<String> between(
      Set<String> principals, Set<String> accepting, Theatre theatre) {
    Set<String> names = new LinkedHashSet<>();
    List<Set<String>> sides = new ArrayList<>();
    for (Map.Entry<String, Dyad> entry : theatre.dyads().entrySet()) {
      Dyad dyad = entry.getValue();
      Predicate<List<String>> holds = side -> side.stream().anyMatch(principals::contains);
      Set<String> own = new HashSet<>(dyad.a());
      own.addAll(dyad.b());
      own.retainAll(accepting);
      boolean withinOneSide = sides.stream().anyMatch(side -> side.containsAll(own));
      if (holds.test(dyad.a()) && holds.test(dyad.b()) && !withinOneSide) {
        names.add(entry.getKey());
        sides.add(new HashSet<>(dyad.a()));
        sides.add(new HashSet<>(dyad.b()));
      }
    }
    return names;
  }
}
