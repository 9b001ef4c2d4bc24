package org.hudna.model.event;

import org.hudna.scenario.ViolenceKind;

/** What observers say and what the guarantors make of it. */
public sealed interface ObservationEvent extends SimulationEvent {

  /** Whom it is held against. */
  String accused();

  /** Where it is said to have happened. */
  Where where();

  /**
   * An observer published a report.
   *
   * @param happenedHours when it is said to have happened
   * @param violation number of the incident; of a false report a number that no incident has
   * @param victim party said to be hit
   * @param deaths deaths that it reports
   * @param amongSignatories whether both parties have accepted the truce
   */
  record ReportPublished(
      double hours,
      double happenedHours,
      String observer,
      long violation,
      String accused,
      String victim,
      ViolenceKind kind,
      Where where,
      int deaths,
      boolean amongSignatories,
      boolean falseReport)
      implements ObservationEvent {}

  /**
   * A guarantor, or the party said to be hit, believes a report of something that moves its trust
   * or solidarity, for the first time.
   *
   * @param believer guarantor or party
   */
  record ReportBelieved(
      double hours,
      String believer,
      long violation,
      Breach what,
      String accused,
      String victim,
      Where where,
      int deaths)
      implements ObservationEvent {}

  /** Both guarantors believe that it happened; {@code observer} is the one who settled it. */
  record ViolationVerified(
      double hours,
      String observer,
      long violation,
      String accused,
      ViolenceKind kind,
      Where where,
      int deaths,
      boolean amongSignatories)
      implements ObservationEvent {}

  /** Both guarantors determined a serious violation alike. */
  record ViolationDetermined(
      double hours,
      String observer,
      long violation,
      String accused,
      ViolenceKind kind,
      Where where,
      double waitedHours,
      Remedy remedy)
      implements ObservationEvent {}

  /** A serious allegation stayed undetermined. */
  record AllegationLapsed(double hours, long violation, String accused, String victim, Where where)
      implements ObservationEvent {}

  /** What follows a determined violation. */
  enum Remedy {
    NONE,
    WARNING,
    CLOCK_RESET,
    PROTECTION_LOST
  }
}
