package org.hudna.view.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.DayClosed;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.PartyScene;

/** Where the agreement stands at one instant, and those who made it. */
final class TruceState {
  private static final CorridorScene SHUT = new CorridorScene(0, 0, false);

  private final Map<String, Corridor> terms = new LinkedHashMap<>();
  private final Map<String, CorridorScene> corridors = new LinkedHashMap<>();
  private final Map<String, PartyScene> parties = new LinkedHashMap<>();
  private final Map<String, Double> trust = new LinkedHashMap<>();
  private Phase phase = Phase.NEGOTIATION;
  private String collapseCause;
  private double truceStartHours = Double.NaN;
  private int calmDays;

  TruceState(Scenario scenario) {
    scenario
        .parties()
        .forEach(
            (id, party) -> parties.put(id, new PartyScene(party.stance(), 0, party.solidarity())));
    if (scenario.sections().humanitarian() != null) {
      terms.putAll(scenario.sections().humanitarian().corridors());
    }
    terms.keySet().forEach(id -> corridors.put(id, SHUT));
  }

  private TruceState(TruceState other) {
    terms.putAll(other.terms);
    corridors.putAll(other.corridors);
    parties.putAll(other.parties);
    trust.putAll(other.trust);
    phase = other.phase;
    collapseCause = other.collapseCause;
    truceStartHours = other.truceStartHours;
    calmDays = other.calmDays;
  }

  TruceState copy() {
    return new TruceState(this);
  }

  void take(AgreementEvent event) {
    if (event instanceof PhaseChanged e) {
      enter(e);
    } else if (event instanceof ClockReset) {
      calmDays = 0;
    } else if (event instanceof CorridorStepTaken e) {
      step(e);
    } else if (event instanceof CorridorChanged e) {
      CorridorScene before = corridors.getOrDefault(e.corridor(), SHUT);
      corridors.put(
          e.corridor(),
          e.open() ? new CorridorScene(before.stepsA(), before.stepsB(), true) : SHUT);
    }
  }

  void take(StanceChanged event) {
    parties.computeIfPresent(
        event.party(),
        (id, party) -> new PartyScene(event.to(), party.commitment(), party.solidarity()));
  }

  void take(DayClosed day) {
    calmDays = day.calmDays();
    day.parties()
        .forEach(
            party ->
                parties.put(
                    party.party(),
                    new PartyScene(party.stance(), party.commitment(), party.solidarity())));
    day.guarantors().forEach(guarantor -> trust.put(guarantor.guarantor(), guarantor.trust()));
  }

  private void enter(PhaseChanged e) {
    phase = e.to();
    if (phase.inForce() && Double.isNaN(truceStartHours)) {
      truceStartHours = e.hours();
    }
    if (phase == Phase.COLLAPSED) {
      collapseCause = e.cause();
      corridors.replaceAll((id, corridor) -> SHUT);
    }
  }

  /** A side went a step further, or, with no distance left, returned: then both start anew. */
  private void step(CorridorStepTaken e) {
    Corridor corridor = terms.get(e.corridor());
    if (corridor == null) {
      return;
    }
    CorridorScene before = corridors.get(e.corridor());
    if (e.missed()) {
      corridors.put(e.corridor(), e.metres() == 0 ? SHUT : before);
    } else if (e.side().equals(corridor.sideA())) {
      corridors.put(
          e.corridor(), new CorridorScene(before.stepsA() + 1, before.stepsB(), before.open()));
    } else {
      corridors.put(
          e.corridor(), new CorridorScene(before.stepsA(), before.stepsB() + 1, before.open()));
    }
  }

  Phase phase() {
    return phase;
  }

  String collapseCause() {
    return collapseCause;
  }

  int calmDays() {
    return calmDays;
  }

  /** Number of the day of the truce, from 1; 0 before it and after its end. */
  int truceDay(double hours) {
    return phase.inForce() ? 1 + (int) ((hours - truceStartHours) / 24) : 0;
  }

  Map<String, CorridorScene> corridors() {
    return corridors;
  }

  Map<String, PartyScene> parties() {
    return parties;
  }

  Map<String, Double> trust() {
    return trust;
  }
}
