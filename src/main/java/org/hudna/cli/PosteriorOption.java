package org.hudna.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hudna.io.Diagnostic;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Posterior;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ShellWord;
import org.hudna.scenario.ScenarioFamily;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether runs draw from the posterior that their scenario names. */
final class PosteriorOption {
  private static final int MOST_NAMED = 10;

  @Option(
      names = "--posterior",
      description = {
        "Draw for each run a particle of the file that the scenario names as its posterior;",
        "its values replace those of the scenario at their keys."
      })
  private boolean used;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  boolean used() {
    return used;
  }

  /**
   * The scenarios as their runs draw them.
   *
   * @throws ParameterException naming all that name no posterior
   * @throws FaultyInputException with all faults of the posteriors
   */
  List<ResolvedScenario> of(List<ResolvedScenario> scenarios) {
    if (!used) {
      return scenarios;
    }
    requireNamed(scenarios);
    List<ResolvedScenario> drawing = new ArrayList<>();
    Set<Diagnostic> faults = new LinkedHashSet<>();
    for (ResolvedScenario scenario : scenarios) {
      try {
        drawing.add(scenario.fromPosterior());
      } catch (FaultyInputException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyInputException(List.copyOf(faults));
    }
    return drawing;
  }

  /** The scenario as its runs draw it. */
  ResolvedScenario of(ResolvedScenario scenario) {
    return of(List.of(scenario)).get(0);
  }

  /** From what a scenario's runs draw their numbers; empty if from its own laws alone. */
  static String note(ScenarioFamily family) {
    Posterior posterior = family instanceof ResolvedScenario read ? read.posterior() : null;
    return posterior == null
        ? ""
        : ", %s from %d particles of %s"
            .formatted(
                String.join(", ", posterior.keys()),
                posterior.particles(),
                ShellWord.of(posterior.file().toString()));
  }

  /** Refuses scenarios that name no posterior, all at once. */
  void requireNamed(List<ResolvedScenario> scenarios) {
    List<String> without =
        scenarios.stream()
            .filter(scenario -> scenario.posteriorFile() == null)
            .map(scenario -> ShellWord.of(scenario.file().toString()))
            .toList();
    if (!without.isEmpty()) {
      int more = without.size() - MOST_NAMED;
      throw new ParameterException(
          spec.commandLine(),
          "--posterior: expected 'posterior: FILE' in every scenario, found none in "
              + String.join(", ", without.stream().limit(MOST_NAMED).toList())
              + (more > 0 ? " and " + more + " more" : ""));
    }
  }
}
