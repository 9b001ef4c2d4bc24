package org.hudna.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.Simulator;
import org.hudna.study.calibration.CalibrationStudy;
import org.hudna.study.calibration.CaseRuns;
import org.hudna.study.calibration.FitProblem;
import org.hudna.study.calibration.FreeParameter;
import org.hudna.study.calibration.SimulatedCase;
import org.hudna.study.calibration.Target;

/**
 * A calibration with all that its file names, read and checked.
 *
 * @param file of the study
 * @param tree of the study, complete with defaults
 * @param scenarios of the cases, with the priors of the fitted keys; each once
 * @param data file of the events
 * @param dataHash SHA-256 of that file in hexadecimal
 * @param problem its targets are those of the cases, one after the other
 */
public record Calibration(
    Path file,
    ObjectNode tree,
    CalibrationStudy study,
    List<ResolvedScenario> scenarios,
    Path data,
    String dataHash,
    List<FreeParameter> parameters,
    List<SimulatedCase> cases,
    FitProblem problem) {

  /** Copies the lists. */
  public Calibration {
    scenarios = List.copyOf(scenarios);
    parameters = List.copyOf(parameters);
    cases = List.copyOf(cases);
  }

  /** The targets of all cases. */
  public List<Target> targets() {
    return cases.stream().flatMap(each -> each.targets().stream()).toList();
  }

  /** The model as it is fitted. */
  public CaseRuns model(Simulator simulator) {
    return new CaseRuns(parameters, cases, study.observed().dyad(), simulator);
  }
}
