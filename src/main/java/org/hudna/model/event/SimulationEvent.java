package org.hudna.model.event;

/** Something that happened in a run. Metrics, logs and windows are folds over these. */
public sealed interface SimulationEvent
    permits AgreementEvent, ViolenceEvent, ObservationEvent, AidEvent, ActorEvent, DayClosed {

  /** Hours since the start of the scenario. */
  double hours();
}
