package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Observer;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.scenario.ObserverTerms;

/**
 * The filter through which an observer sees an incident: one draw against coverage of the
 * governorate x attention to the side x chance to detect its kind.
 */
final class Detection {
  private final Streams streams;

  Detection(Streams streams) {
    this.streams = streams;
  }

  /** The hour at which the observer publishes the incident; NaN if it does not see it. */
  double publishedHours(Observer observer, Incident incident) {
    ObserverTerms terms = observer.terms();
    UniformRandomProvider rng = streams.at(Decision.DETECTION, observer.key(), incident.id());
    double draw = rng.nextDouble();
    double detects = incident.lethal() ? terms.detectsLethal() : terms.detectsNonLethal();
    if (draw >= detects || draw >= detects * withinSight(terms, incident)) {
      return Double.NaN;
    }
    return incident.hours() + Draws.exponential(rng, terms.latencyHours());
  }

  private static double withinSight(ObserverTerms terms, Incident incident) {
    return terms.coverageIn(incident.where().governorate()) * terms.attentionTo(incident.side());
  }
}
