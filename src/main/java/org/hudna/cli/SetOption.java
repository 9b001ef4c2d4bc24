package org.hudna.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.io.FaultySweepException;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioEdits;
import org.hudna.io.SweepReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --set}: other values of keys of a scenario. */
final class SetOption {
  /** Leaves what the scenario has. */
  private static final String BASE = "base";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Another value of a key of the scenario, by its path; once for each key.")
  private List<String> set = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  boolean used() {
    return !set.isEmpty();
  }

  /**
   * The scenario of a file with the values.
   *
   * @throws ParameterException with all faults of the values
   */
  ResolvedScenario read(Path file) {
    if (!used()) {
      return new ScenarioChoice(spec).readFiles(List.of(file)).get(0);
    }
    try {
      return new SweepReader(file).changed(set);
    } catch (FaultySweepException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage().replace("\n", "\n       "));
    }
  }

  /** The values by the paths that a scenario's editable keys have; they have been read before. */
  Map<String, String> changes(ResolvedScenario base) {
    ScenarioEdits edits = new ScenarioEdits(base);
    Map<String, String> changes = new LinkedHashMap<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      String value = one.substring(equals + 1).strip();
      if (!value.equals(BASE)) {
        changes.put(edits.path(one.substring(0, equals).strip()), value);
      }
    }
    return changes;
  }
}
