package org.hudna.experiment;

import org.hudna.experiment.RunOutcome.Completed;
import org.hudna.experiment.RunOutcome.Failed;
import org.hudna.experiment.RunOutcome.Stage;
import org.hudna.experiment.RunOutput.Delivery;
import org.hudna.experiment.RunOutput.RunRecorder;
import org.hudna.metric.RunFold;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;

/** Carries out one run; what it throws becomes its outcome. */
final class RunExecution {
  private final Plan plan;
  private final Simulator simulator;
  private final RunOutput output;

  RunExecution(Plan plan, Simulator simulator, RunOutput output) {
    this.plan = plan;
    this.simulator = simulator;
    this.output = output;
  }

  Finished execute(RunId run) {
    RunRecorder recorder = output.open(run);
    RunOutcome outcome = outcome(run, recorder);
    return new Finished(outcome, recorder.close(outcome));
  }

  private RunOutcome outcome(RunId run, RunRecorder recorder) {
    Stage stage = Stage.DRAW;
    try {
      ScenarioFamily family = plan.scenarios().get(run.scenario());
      Scenario scenario = family.draw(run.seed());
      stage = Stage.SIMULATE;
      RunFold fold =
          output.tables()
              ? new RunFold(scenario, family.theatre())
              : RunFold.withoutTables(scenario, family.theatre());
      simulator.run(scenario, family.theatre(), run.seed(), fold.and(recorder));
      stage = Stage.MEASURE;
      return new Completed(run, fold.result());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Failed(run, stage, oneLine(e));
    }
  }

  private static String oneLine(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String at = trace.length == 0 ? "" : " (at " + trace[0] + ")";
    return (thrown + at).replaceAll("\\s+", " ");
  }

  record Finished(RunOutcome outcome, Delivery delivery) {}
}
