package org.hudna.experiment;

import java.io.IOException;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;

/** Where results go: prepared in the thread of the run, delivered in the order of the plan. */
@FunctionalInterface
public interface RunOutput {

  /** Whether runs are folded into their tables too, or into metrics and counts alone. */
  default boolean tables() {
    return true;
  }

  /** Opens the record of a run, in any thread and any order. */
  RunRecorder open(RunId run);

  /** Takes the events and the outcome of one run, in the run's thread. */
  @FunctionalInterface
  interface RunRecorder extends EventSink {

    @Override
    default void take(SimulationEvent event) {}

    /** Prepares the delivery of what is to be kept. */
    Delivery close(RunOutcome outcome);
  }

  /** What is done with a run when its turn has come. */
  @FunctionalInterface
  interface Delivery {

    /** Delivers; calls come one after another, in the order of the plan. */
    void deliver() throws IOException;
  }
}
