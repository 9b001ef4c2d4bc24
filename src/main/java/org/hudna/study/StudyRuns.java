package org.hudna.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.RunOutput;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;

/** Runs all variants of a design with the same seeds, and keeps nothing but their metrics. */
public final class StudyRuns {
  private final List<BatchRunner> batches = new ArrayList<>();
  private final RunValues values;
  private long planned;

  /** Runs of a design with so many replicates at the most. */
  public StudyRuns(Design design, int replicates, Seeds seeds, Simulator simulator, int threads) {
    values = new RunValues(replicates);
    design
        .byReplicates(replicates)
        .forEach(
            (runs, variants) -> {
              Plan plan = new Plan(variants, runs, seeds);
              planned += plan.runs();
              batches.add(new BatchRunner(plan, simulator, new Recorders(), threads));
            });
  }

  /** Number of runs. */
  public long planned() {
    return planned;
  }

  /** Starts no more runs. */
  public void stop() {
    batches.forEach(BatchRunner::stop);
  }

  /**
   * Makes the runs.
   *
   * @param progress told of each outcome
   */
  public BatchReport run(Consumer<RunOutcome> progress) throws IOException {
    long completed = 0;
    long failed = 0;
    for (BatchRunner batch : batches) {
      BatchReport report = batch.run(progress);
      completed += report.completed();
      failed += report.failed();
    }
    return new BatchReport(planned, completed, failed);
  }

  /** The metrics of the runs that were made. */
  public RunValues values() {
    return values;
  }

  private void keep(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Completed done) {
      values.put(done.id().scenarioId(), done.id().replicate(), done.result().values());
    }
  }

  /** A study asks for metrics alone. */
  private final class Recorders implements RunOutput {
    @Override
    public boolean tables() {
      return false;
    }

    @Override
    public RunRecorder open(RunId run) {
      return outcome -> () -> keep(outcome);
    }
  }
}
