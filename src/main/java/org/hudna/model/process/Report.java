package org.hudna.model.process;

import java.util.Comparator;
import org.hudna.model.agent.Observer;

/**
 * A report on its way to publication.
 *
 * @param hours when it is published
 * @param rank position of the observer among all
 */
record Report(double hours, int rank, Observer observer, Incident incident, boolean falseReport)
    implements Comparable<Report> {
  private static final Comparator<Report> ORDER =
      Comparator.comparingDouble(Report::hours)
          .thenComparingInt(Report::rank)
          .thenComparingLong(report -> report.incident().id());

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }
}
