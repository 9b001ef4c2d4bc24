package org.hudna.model.process;

import org.hudna.model.agent.Observer;

/**
 * A report on its way to publication.
 *
 * @param hours when it is published
 * @param rank position of the observer among all
 */
record Report(double hours, int rank, Observer observer, Incident incident, boolean falseReport)
    implements Comparable<Report> {

  @Override
  public int compareTo(Report other) {
    int order = Double.compare(hours, other.hours);
    if (order == 0) {
      order = Integer.compare(rank, other.rank);
    }
    return order == 0 ? Long.compare(incident.id(), other.incident.id()) : order;
  }
}
