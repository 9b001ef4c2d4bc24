package org.hudna.model.process;

import java.util.Locale;

/** Why a convoy is late, refused or lost. */
public enum AidReason {
  /** Its request was never answered. */
  UNANSWERED,
  /** Its request was answered with no. */
  REFUSED,
  /** It is permitted but held because of fighting at its destination. */
  INSECURE,
  /** The corridor that it needs is closed. */
  CORRIDOR,
  /** It must cross a front line where no corridor is in force, and nobody lets it pass yet. */
  NO_CORRIDOR,
  /** All convoys are stopped after an attack on one. */
  SUSPENDED,
  /** A checkpoint sent it back. */
  CHECKPOINT,
  /** It was attacked. */
  ATTACK;

  /** The spelling in results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
