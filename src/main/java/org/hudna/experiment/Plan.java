package org.hudna.experiment;

import java.util.List;
import org.hudna.scenario.ScenarioFamily;

/**
 * Scenarios times replicates. Runs are numbered replicate by replicate, so that a plan that ends
 * early has covered all scenarios alike; they are made when asked for.
 *
 * @param scenarios at least one, of different ids
 * @param replicates runs of each scenario, at least 1
 */
public record Plan(List<ScenarioFamily> scenarios, int replicates, Seeds seeds) {

  /** Copies the list and checks the numbers. */
  public Plan {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("expected at least one scenario, found none");
    }
    if (replicates < 1) {
      throw new IllegalArgumentException("expected at least 1 replicate, found " + replicates);
    }
    if (scenarios.stream().map(ScenarioFamily::id).distinct().count() < scenarios.size()) {
      throw new IllegalArgumentException("expected scenarios of different names");
    }
  }

  /** Number of runs. */
  public long runs() {
    return (long) scenarios.size() * replicates;
  }

  /** The run at a position in the order of work, from 0. */
  public RunId run(long position) {
    int scenario = (int) (position % scenarios.size());
    int replicate = (int) (position / scenarios.size()) + 1;
    return new RunId(scenario, scenarios.get(scenario).id(), replicate, seeds.of(replicate));
  }
}
