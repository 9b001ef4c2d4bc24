package org.hudna.metric;

import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** Folds the events of one run into its metrics and tables. Draws nothing, changes nothing. */
public final class RunFold implements EventSink {
  private final MetricValues values = new MetricValues();
  private final Counts counts = new Counts();
  private final Layout layout;
  private final DistrictSums districts;
  private final ViolenceFold violence;
  private final AidFold aid;
  private final AgreementFold agreement;
  private final ObservationFold observation;
  private final DayFold days;

  /** A fold for a run of the scenario as it was drawn. */
  public RunFold(Scenario scenario, Theatre theatre) {
    this(scenario, theatre, true);
  }

  /** The same without the tables by governorate and district, which then hold no numbers. */
  public static RunFold withoutTables(Scenario scenario, Theatre theatre) {
    return new RunFold(scenario, theatre, false);
  }

  private RunFold(Scenario scenario, Theatre theatre, boolean tables) {
    layout = new Layout(scenario, theatre, tables);
    districts = new DistrictSums(layout);
    violence = new ViolenceFold(layout, values, counts, districts);
    aid = new AidFold(layout, values, counts, districts, theatre);
    agreement = new AgreementFold(layout, values, counts);
    observation = new ObservationFold(layout, values, agreement, scenario, theatre);
    days = new DayFold(layout, values, theatre);
  }

  @Override
  public void take(SimulationEvent event) {
    if (event instanceof ViolenceEvent e) {
      violence.take(e);
    } else if (event instanceof ObservationEvent e) {
      observation.take(e);
    } else if (event instanceof AidEvent e) {
      aid.take(e);
    } else if (event instanceof AgreementEvent e) {
      agreement.take(e);
    } else if (event instanceof ActorEvent e) {
      take(e);
    } else if (event instanceof DayClosed e) {
      violence.close(e);
      aid.close(e);
      days.close(e);
    }
  }

  /** Closes the books; call it once, when the run has ended. */
  public RunResult result() {
    violence.finish();
    aid.finish();
    observation.finish();
    agreement.finish();
    days.finish();
    return new RunResult(
        layout.calendar.first(),
        values,
        counts,
        violence.daily(),
        aid.table(),
        observation.table(),
        days.state(),
        districts);
  }

  private void take(ActorEvent event) {
    if (event instanceof ActorEvent.StanceChanged e) {
      switch (e.to()) {
        case SUSPENDED -> values.count(Metric.SUSPENSIONS);
        case WITHDRAWN -> values.count(Metric.WITHDRAWALS);
        default -> {}
      }
    } else if (event instanceof ActorEvent.FormationSwitched e) {
      values.count(Metric.FORMATIONS_SWITCHED);
      counts.count("switches_by_cause", e.cause());
    } else if (event instanceof ActorEvent.ProtectionLost) {
      values.count(Metric.PROTECTION_LOSSES);
    }
  }
}
