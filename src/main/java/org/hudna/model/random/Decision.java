package org.hudna.model.random;

/** The decisions that chance takes part in; each has a stream of its own. */
public enum Decision {
  REGIME,
  DAY_FACTOR,
  GROUND_ATTACKS,
  ATTACK_DETAIL,
  ADOPTION,
  ADOPTION_DELAY,
  REFUSAL,
  LATE_ADOPTION,
  FRAGMENTATION,
  APPROVAL,
  TALKS,
  RENEWAL,
  TERM,
  SEPARATION,
  JOINT_STRIKES,
  OUTSIDE_STRIKES,
  SORTIES,
  DETECTION,
  MISATTRIBUTION,
  FALSE_REPORTS,
  RESPONSE,
  PERMIT,
  CORRIDOR,
  CHECKPOINT,
  CONVOY_ATTACK,
  AID_PLAN,
  CONTROL,
  STEP_WATCH,
  OPT_OUT,
  DAY_ACTIVITY;

  private final long key = Keys.of("decision:" + name());

  /** The decision's number in the key of a stream. */
  public long key() {
    return key;
  }
}
