package org.hudna.study.validation;

import java.util.Locale;

/** Over which areas a score goes. */
public enum Scope {
  /** The nation alone, events without a governorate included. */
  NATIONAL,
  /** The mean over all governorates. */
  GOVERNORATES;

  /** The spelling in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
