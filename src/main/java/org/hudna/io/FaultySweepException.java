package org.hudna.io;

import java.util.List;

/** A sweep that cannot be made, with all its faults. */
public final class FaultySweepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Faults as people read them; there is at least one. */
  public FaultySweepException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
