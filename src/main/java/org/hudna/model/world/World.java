package org.hudna.model.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.agent.Mediator;
import org.hudna.model.agent.Party;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.Where;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/**
 * Everything that exists in a run. Processes read it, change their own part of it and emit events;
 * it holds no chance and decides nothing.
 */
public final class World {
  private final Scenario scenario;
  private final Theatre theatre;
  private final Cast cast;
  private final Ground ground;
  private final EventSink sink;
  private final AgreementState agreement = new AgreementState();
  private final Beliefs beliefs;
  private final Map<String, Double> protectionLostUntil = new HashMap<>();
  private final List<AidConvoy> convoys = new ArrayList<>();
  private List<SimulationEvent> stepEvents = new ArrayList<>();
  private List<SimulationEvent> lastEvents = new ArrayList<>();
  private double aidSuspendedUntilHours = Double.NEGATIVE_INFINITY;

  /** A world at the first instant. */
  public World(Scenario scenario, Theatre theatre, Cast cast, Ground ground, EventSink sink) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.cast = cast;
    this.ground = ground;
    this.sink = sink;
    this.beliefs = new Beliefs(cast.parties().stream().map(Party::id).toList());
  }

  /** What the scenario says. */
  public Scenario scenario() {
    return scenario;
  }

  /** The theatre. */
  public Theatre theatre() {
    return theatre;
  }

  /** Who acts. */
  public Cast cast() {
    return cast;
  }

  /** Where they act. */
  public Ground ground() {
    return ground;
  }

  /** Where the agreement stands. */
  public AgreementState agreement() {
    return agreement;
  }

  /** What is believed of each day. */
  public Beliefs beliefs() {
    return beliefs;
  }

  /** The envoy, or null. */
  public Mediator mediator() {
    return cast.mediator();
  }

  /** Convoys that are under way, in the order in which they were planned. */
  public List<AidConvoy> convoys() {
    return convoys;
  }

  /** The hour until which no convoy moves. */
  public double aidSuspendedUntilHours() {
    return aidSuspendedUntilHours;
  }

  /** Stops all convoys until an hour. */
  public void suspendAid(double untilHours) {
    this.aidSuspendedUntilHours = Math.max(aidSuspendedUntilHours, untilHours);
  }

  /** Emits an event: it goes to the sink and stays readable until the part ends. */
  public void emit(SimulationEvent event) {
    stepEvents.add(event);
    sink.take(event);
  }

  /** Events of this part so far, in the order of their emission. */
  public List<SimulationEvent> stepEvents() {
    return stepEvents;
  }

  /** Events of the part before, all of them. */
  public List<SimulationEvent> lastEvents() {
    return lastEvents;
  }

  /** Ends a part: its events become those of the part before. */
  public void endPart() {
    List<SimulationEvent> forgotten = lastEvents;
    lastEvents = stepEvents;
    stepEvents = forgotten;
    stepEvents.clear();
  }

  /** Whether two parties have both accepted the truce, whether or not it is in force yet. */
  public boolean bothAccepted(Party first, Party second) {
    return first.stance().inTruce() && second.stance().inTruce();
  }

  /**
   * How far the truce restrains an attacker against a target: 0 before the truce, after a collapse,
   * without the section on hostilities, with a party outside it or one that lost protection in the
   * district; 0.5 for an attacker that suspended; else 1.
   */
  public double covered(Party attacker, Party target, String district, double hours) {
    if (!agreement.inForce() || scenario.sections().cessation() == null) {
      return 0;
    }
    if (!bothAccepted(attacker, target) || protectionLost(target, district, hours)) {
      return 0;
    }
    return attacker.stance().coverage();
  }

  /** Whether a party has lost protection in a district at an hour. */
  public boolean protectionLost(Party party, String district, double hours) {
    if (protectionLostUntil.isEmpty()) {
      return false;
    }
    Double until = protectionLostUntil.get(party.id() + "|" + district);
    return until != null && hours < until;
  }

  /** Takes protection from a party in a district until an hour. */
  public void loseProtection(String party, String district, double untilHours) {
    protectionLostUntil.merge(party + "|" + district, untilHours, Math::max);
  }

  /** Where a sector lies, with a place in it or null. */
  public Where where(int sector, PlaceState place) {
    Theatre.Sector s = ground.sectors().get(sector).sector();
    String name = place == null ? null : place.place().id();
    return new Where(s.id(), s.district(), s.governorate(), name);
  }
}
