package org.hudna.study.ensemble;

import java.io.IOException;
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
import org.hudna.study.score.Forecast;

/** Runs a scenario and keeps what each run says of one dyad group on some days. */
public final class EnsembleRuns {
  private final BatchRunner batch;
  private final MemberTable table;
  private String failure;

  /** Runs of a sample on some threads. */
  public EnsembleRuns(Sample sample, Seeds seeds, Simulator simulator, int threads) {
    table = new MemberTable(sample);
    Plan plan = new Plan(List.of(sample.family()), sample.members(), seeds);
    batch = new BatchRunner(plan, simulator, new Recorders(), threads);
  }

  /** Starts no more runs. */
  public void stop() {
    batch.stop();
  }

  /**
   * Makes the runs.
   *
   * @param progress told of each outcome
   */
  public BatchReport run(Consumer<RunOutcome> progress) throws IOException {
    return batch.run(progress);
  }

  /**
   * The forecast of all runs.
   *
   * @throws IllegalStateException if a run failed or was not made; the message says the first
   */
  public Forecast forecast() {
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return table.forecast();
  }

  private void keep(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Completed done) {
      table.add(done.id().replicate() - 1, done.result().daily());
    } else if (outcome instanceof RunOutcome.Failed failed && failure == null) {
      failure =
          "the run of %s with seed %d failed: %s"
              .formatted(failed.id().scenarioId(), failed.id().seed(), failed.error());
    }
  }

  /** Only the counts of a run are kept. */
  private final class Recorders implements RunOutput {
    @Override
    public RunRecorder open(RunId run) {
      return outcome -> () -> keep(outcome);
    }
  }
}
