package org.hudna.view.scene;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.model.event.AidEvent.State;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;

/**
 * All that is to be seen of a run at one instant: a picture of it needs nothing else but scenario
 * and theatre. It never changes.
 *
 * @param hours since the start of the scenario
 * @param collapseCause why the truce ended, or null
 * @param truceDay number of the day of the truce, from 1; 0 before it and after its end
 * @param calmDays consecutive calm days, which open the next phase at {@code calmRequired} (below 0
 *     without an agreement)
 * @param places in the order of the theatre's places
 * @param formations in the order of the theatre's formations
 * @param convoys those under way or waiting, and those that ended in the last 24 hours, in the
 *     order in which they were planned
 * @param corridors by id, in the order of the scenario
 * @param zonesInForce whether the strike zones hold
 * @param flashes attacks, strikes and sorties of the last 24 hours, the oldest first
 * @param heat attacks by sector of the theatre, each fading with a half-life of three days
 * @param parties by id, in the order of the scenario
 * @param trust of each guarantor in the other at the last midnight, by id; empty before any
 * @param observers violations that each observer has published in the last 24 hours, by id
 * @param deaths people killed since the start
 * @param peopleReached people reached by aid since the start
 */
public record Scene(
    double hours,
    LocalDateTime time,
    Phase phase,
    String collapseCause,
    int truceDay,
    int calmDays,
    int calmRequired,
    List<PlaceScene> places,
    List<FormationScene> formations,
    List<ConvoyScene> convoys,
    Map<String, CorridorScene> corridors,
    boolean zonesInForce,
    List<Strike> flashes,
    List<Double> heat,
    Map<String, PartyScene> parties,
    Map<String, Double> trust,
    Map<String, Integer> observers,
    long deaths,
    double peopleReached) {

  /** A place: who holds it, and who besieges it (null if nobody). */
  public record PlaceScene(String controller, String besieger) {}

  /**
   * A formation.
   *
   * @param party that it follows now
   * @param commitment in [0, 1]; in a stored run that of its party
   * @param entanglement with the designated party, in [0, 1]
   */
  public record FormationScene(
      String party, double commitment, double entanglement, boolean moving) {}

  /**
   * A convoy.
   *
   * @param state as {@code AidEvent.State.key()}
   * @param reason why it waits, was refused, turned back or attacked; null when it goes on
   * @param by party that refused it or did not answer; null otherwise
   * @param destination id of the place that it is bound for
   * @param longitude of where it is drawn, on the usual road to its destination; degrees
   * @param latitude of the same
   * @param sinceHours when it entered its state
   */
  public record ConvoyScene(
      String id,
      String state,
      String reason,
      String by,
      String destination,
      double people,
      double longitude,
      double latitude,
      double sinceHours) {
    private static final Set<State> ON_ITS_WAY =
        EnumSet.of(State.PERMITTED, State.WAITING, State.MOVING, State.AT_CHECKPOINT);

    /** Whether it has asked for leave and has no answer yet. */
    public boolean planned() {
      return is(State.PLANNED);
    }

    /** Whether it has leave, and drives or waits. */
    public boolean onItsWay() {
      return ON_ITS_WAY.stream().anyMatch(this::is);
    }

    /** Whether it has delivered its load. */
    public boolean arrived() {
      return is(State.DELIVERED);
    }

    private boolean is(State one) {
      return one.key().equals(state);
    }
  }

  /** A corridor: steps that each side has withdrawn, and whether it is open. */
  public record CorridorScene(int stepsA, int stepsB, boolean open) {}

  /** A party: its stance, commitment of its formations in [0, 1] and solidarity in [0, 1]. */
  public record PartyScene(Stance stance, double commitment, double solidarity) {}

  /**
   * Something done with weapons.
   *
   * @param kind key of the kind of violence, {@code joint-strike}, {@code outside-strike}, {@code
   *     barred-sortie} or {@code stood-down}
   * @param sector id of the sector
   * @param place id of the nearest place, or null
   * @param party that did it; the guarantor of a strike
   * @param airArm id of the air arm that flew, or null
   * @param covered whether the truce forbade it
   */
  public record Strike(
      double hours,
      long id,
      String kind,
      String sector,
      String place,
      String party,
      String airArm,
      boolean covered,
      int deaths,
      int civilianDeaths) {}

  /** Whether there is an agreement at all. */
  public boolean agreed() {
    return calmRequired >= 0;
  }

  /** Copies the collections, which keep their order. */
  public Scene {
    places = List.copyOf(places);
    formations = List.copyOf(formations);
    convoys = List.copyOf(convoys);
    corridors = Collections.unmodifiableMap(new LinkedHashMap<>(corridors));
    flashes = List.copyOf(flashes);
    heat = List.copyOf(heat);
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    trust = Collections.unmodifiableMap(new LinkedHashMap<>(trust));
    observers = Collections.unmodifiableMap(new LinkedHashMap<>(observers));
  }
}
