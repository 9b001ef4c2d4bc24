package org.hudna.study.calibration;

/** Remembers runs, so that a process that was killed need not make them again. */
public interface TrialLog {
  /** Remembers nothing. */
  TrialLog NONE =
      new TrialLog() {
        @Override
        public double[] find(int number, double[] z, long seed) {
          return null;
        }

        @Override
        public void add(int number, Trial trial, long seed) {
          // nothing is kept
        }
      };

  /**
   * The targets of a run that an earlier process made, or null.
   *
   * @param number of the run, from 0
   * @throws IllegalStateException if the earlier process made another run under this number
   */
  double[] find(int number, double[] z, long seed);

  /**
   * Remembers a run; runs are given in the order of their numbers.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void add(int number, Trial trial, long seed);
}
