package org.hudna.experiment;

import java.io.IOException;
import org.hudna.metric.Metric;

/**
 * Decides after some numbers of replicates whether more are needed. It keeps nothing from one look
 * to the next and knows nothing but the values, so a batch that goes on after a break decides as an
 * undisturbed one does.
 */
public interface Stopping {

  /** Makes all replicates of the plan. */
  Stopping NEVER =
      new Stopping() {
        @Override
        public int nextLook(int replicates) {
          return Integer.MAX_VALUE;
        }

        @Override
        public boolean enough(int replicates, Values values) {
          return false;
        }
      };

  /**
   * The first number of replicates above the given one after which to look; {@link
   * Integer#MAX_VALUE} if there is no look any more.
   */
  int nextLook(int replicates);

  /**
   * Whether the replicates that were made are enough. Asked when so many replicates of every
   * scenario are delivered, and none beyond them has begun; not asked after the last of the plan.
   */
  boolean enough(int replicates, Values values) throws IOException;

  /** What the runs that were delivered so far came to, as it stands in the results. */
  @FunctionalInterface
  interface Values {

    /**
     * The values of a metric by replicate, one for each delivered run; NaN where the run failed or
     * the metric has no value.
     *
     * @param scenario position of the scenario in the plan
     */
    double[] of(int scenario, Metric metric) throws IOException;
  }
}
