package org.hudna.study.sensitivity;

import java.util.Locale;

/** A method of global sensitivity analysis. */
public enum Method {
  /** Elementary effects along trajectories: a screening of many keys with few points. */
  MORRIS,
  /** First-order and total indices of the variance: for few keys and many points. */
  SOBOL;

  /** The spelling in files and on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
