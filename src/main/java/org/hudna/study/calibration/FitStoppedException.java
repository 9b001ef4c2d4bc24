package org.hudna.study.calibration;

/** A fit was told to stop before its end. What its log holds is whole. */
public final class FitStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FitStoppedException() {
    super("the fit was stopped");
  }
}
