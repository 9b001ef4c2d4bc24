package org.hudna.model.event;

import java.util.Locale;

/** Whom an attack is aimed at. */
public enum TargetClass {
  FIGHTERS,
  CIVILIANS,
  AID;

  /** The spelling in results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
