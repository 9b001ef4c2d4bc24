package org.hudna.model.event;

import org.hudna.scenario.ViolenceKind;

/** What is done with weapons, and to whom. */
public sealed interface ViolenceEvent extends SimulationEvent {

  /** Where it happened. */
  Where where();

  /**
   * A violent incident of a dyad: before a truce an incident, in a truce a violation if covered.
   *
   * @param id number of the incident in its run
   * @param dyad published group
   * @param covered whether the truce forbade it
   * @param airArm id of the air arm that flew it, or null
   */
  record ViolationCommitted(
      double hours,
      long id,
      String dyad,
      Where where,
      String party,
      String formation,
      String targetParty,
      String targetFormation,
      TargetClass targetClass,
      ViolenceKind kind,
      boolean covered,
      String airArm,
      Harm harm)
      implements ViolenceEvent {}

  /**
   * A barred air arm flew in a zone: a violation by itself, whatever it hit.
   *
   * @param id number of the attack that it flew
   */
  record BarredSortieFlown(
      double hours, long id, String airArm, String party, String zone, Where where)
      implements ViolenceEvent {}

  /** A barred air arm stood down in a zone, and what became of the sortie. */
  record SortieStoodDown(double hours, String airArm, String zone, Where where, Instead instead)
      implements ViolenceEvent {}

  /**
   * The joint centre struck in a zone.
   *
   * @param hitParty the party that was hit; the target's unless the strike was misdirected
   */
  record JointStrikeFlown(
      double hours,
      long id,
      String guarantor,
      String zone,
      Where where,
      String targetParty,
      String hitParty,
      String hitFormation,
      boolean misdirected,
      Harm harm)
      implements ViolenceEvent {}

  /**
   * A guarantor that struck a designated party by itself, outside the joint centre, hit another.
   *
   * @param onSignatory whether a truce in force binds the party that was hit
   * @param lastedHours until it was stopped
   */
  record OutsideStrikeFlown(
      double hours,
      long id,
      String guarantor,
      Where where,
      String targetParty,
      String hitParty,
      boolean onSignatory,
      double lastedHours,
      Harm harm)
      implements ViolenceEvent {}

  /** A place changed hands. */
  record ControlChanged(double hours, Where where, String from, String to)
      implements ViolenceEvent {}

  /** What becomes of a sortie that is not flown in a zone. */
  enum Instead {
    ELSEWHERE,
    SHELLING,
    GROUNDED
  }
}
