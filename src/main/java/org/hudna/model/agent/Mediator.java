package org.hudna.model.agent;

import org.hudna.scenario.MediatorTerms;

/**
 * The envoy, who shuttles between the guarantors.
 *
 * @param terms what the scenario says
 */
public record Mediator(MediatorTerms terms) {

  /**
   * What the envoy's meetings add to the speed of approvals: optimism x meetings/day / (1 +
   * meetings/day), in [0, 1).
   */
  public double help() {
    return terms.optimism() * terms.meetingsPerDay() / (1 + terms.meetingsPerDay());
  }
}
