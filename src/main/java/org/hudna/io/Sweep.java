package org.hudna.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.RunId;
import org.hudna.experiment.design.Design;
import org.hudna.io.Manifest.Kind;
import org.hudna.scenario.ScenarioFamily;

/**
 * A scenario, the keys of it that are varied, and a scenario for each point of the design.
 *
 * @param points in the order of the design
 * @param aim what a sensitivity analysis makes of it; null for a plain sweep
 */
public record Sweep(
    ResolvedScenario base, Design design, List<ScenarioFamily> points, SensitivityAim aim) {

  /** Copies the list. */
  public Sweep {
    points = List.copyOf(points);
  }

  /** What the folder of its results holds. */
  public Kind kind() {
    return aim == null ? Kind.SWEEP : Kind.SENSITIVITY;
  }

  /** Begins the table that is made of its runs. */
  PointTable table(Path folder) throws IOException {
    return aim == null
        ? new SweepSummary(folder, design)
        : new SensitivityTable(folder, design, aim);
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
