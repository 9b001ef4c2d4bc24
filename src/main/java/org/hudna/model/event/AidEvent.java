package org.hudna.model.event;

import java.util.Locale;

/** What happens to convoys. */
public sealed interface AidEvent extends SimulationEvent {

  /** Id of the convoy. */
  String convoy();

  /**
   * A convoy went from one state to another. Permit, corridor and road are separate states.
   *
   * @param where where it is bound for
   * @param from null for a convoy that is new
   * @param reason why it waits, is refused, turned back or attacked; null when it goes on
   * @param by party that refused it or did not answer; null otherwise
   * @param people people whom its load supplies for a month
   * @param besieged whether the destination is besieged
   */
  record ConvoyAdvanced(
      double hours,
      String convoy,
      Where where,
      State from,
      State to,
      String reason,
      String by,
      double people,
      boolean besieged)
      implements AidEvent {}

  /**
   * A checkpoint took the medical goods of a convoy.
   *
   * @param where where it is bound for
   * @param people people whom that part of its load would have supplied for a month
   */
  record MedicineRemoved(double hours, String convoy, Where where, String reason, double people)
      implements AidEvent {}

  /** All convoys stopped until an hour; the convoy is the one that was attacked. */
  record AidSuspended(double hours, String convoy, double untilHours, String cause)
      implements AidEvent {}

  /** States of a convoy. */
  enum State {
    PLANNED,
    PERMITTED,
    REFUSED,
    WAITING,
    MOVING,
    AT_CHECKPOINT,
    DELIVERED,
    TURNED_BACK,
    ATTACKED;

    /** Whether nothing more will happen to the convoy. */
    public boolean ended() {
      return this == REFUSED || this == DELIVERED || this == TURNED_BACK || this == ATTACKED;
    }

    /** The spelling in results. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
