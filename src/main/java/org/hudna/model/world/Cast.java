package org.hudna.model.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Mediator;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;

/** The agents of a world, each kind in the order of scenario and theatre. */
public final class Cast {
  private final List<Party> parties;
  private final Map<String, Party> partiesById;
  private final List<Formation> formations;
  private final List<Guarantor> guarantors;
  private final List<Observer> observers;
  private final List<AirArm> airArms;
  private final Mediator mediator;

  /**
   * The agents.
   *
   * @param mediator null when the scenario has none
   */
  public Cast(
      List<Party> parties,
      List<Formation> formations,
      List<Guarantor> guarantors,
      List<Observer> observers,
      List<AirArm> airArms,
      Mediator mediator) {
    this.parties = List.copyOf(parties);
    this.formations = List.copyOf(formations);
    this.guarantors = List.copyOf(guarantors);
    this.observers = List.copyOf(observers);
    this.airArms = List.copyOf(airArms);
    this.mediator = mediator;
    Map<String, Party> byId = new LinkedHashMap<>();
    parties.forEach(party -> byId.put(party.id(), party));
    this.partiesById = Collections.unmodifiableMap(byId);
  }

  /** The parties. */
  public List<Party> parties() {
    return parties;
  }

  /** The party with an id; null if there is none. */
  public Party party(String id) {
    return partiesById.get(id);
  }

  /** All formations. */
  public List<Formation> formations() {
    return formations;
  }

  /** The guarantors. */
  public List<Guarantor> guarantors() {
    return guarantors;
  }

  /** The observers. */
  public List<Observer> observers() {
    return observers;
  }

  /** The air arms. */
  public List<AirArm> airArms() {
    return airArms;
  }

  /** The envoy, or null. */
  public Mediator mediator() {
    return mediator;
  }
}
