package org.hudna.study.comparison;

import java.util.List;

/** The scenario that others are compared with where nobody says which. */
public final class Baseline {
  private Baseline() {}

  /**
   * The scenario that most of the others extend; the first one if none extends another of them.
   *
   * @throws java.util.NoSuchElementException if there is no scenario
   */
  public static ScenarioRuns of(List<ScenarioRuns> scenarios) {
    ScenarioRuns best = scenarios.stream().findFirst().orElseThrow();
    long most = 0;
    for (ScenarioRuns candidate : scenarios) {
      long children =
          scenarios.stream().filter(other -> candidate.id().equals(other.baselineId())).count();
      if (children > most) {
        best = candidate;
        most = children;
      }
    }
    return best;
  }
}
