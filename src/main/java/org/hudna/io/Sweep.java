package org.hudna.io;

import java.util.List;
import org.hudna.experiment.RunId;
import org.hudna.experiment.design.Design;
import org.hudna.scenario.ScenarioFamily;

/**
 * A scenario, the keys of it that are varied, and a scenario for each point of the design.
 *
 * @param points in the order of the design
 */
public record Sweep(ResolvedScenario base, Design design, List<ScenarioFamily> points) {

  /** Copies the list. */
  public Sweep {
    points = List.copyOf(points);
  }

  /** The id of a point, counted from 0; people count from 1. */
  static String id(int point) {
    return "point-" + (point + 1);
  }

  /** The command that repeats one run by itself. */
  String repeat(String program, RunId run) {
    StringBuilder command = new StringBuilder(program).append(" run ");
    command.append(ShellWord.of(base.file().toString())).append(" --seed ").append(run.seed());
    List<String> values = design.point(run.scenario());
    for (int f = 0; f < values.size(); f++) {
      String set = design.factors().get(f).key() + "=" + values.get(f);
      command.append(" --set ").append(ShellWord.of(set));
    }
    return base.posterior() == null ? command.toString() : command + Posterior.OPTION;
  }
}
