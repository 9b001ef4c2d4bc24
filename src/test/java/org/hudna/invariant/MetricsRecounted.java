package org.hudna.invariant;

import java.util.HashMap;
import java.util.Map;
import org.hudna.metric.Metric;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** People reached are people whose loads were delivered; deaths are those of events. */
final class MetricsRecounted implements Invariant {
  private final RunFold fold;
  private final Map<String, Double> loads = new HashMap<>();
  private double delivered;
  private long deaths;
  private long violations;
  private long reports;

  MetricsRecounted(Setting setting) {
    fold = new RunFold(setting.scenario, setting.theatre);
  }

  @Override
  public String statement() {
    return "metrics count what events say, and nobody is reached by more than was delivered";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    fold.take(event);
    if (event instanceof ConvoyAdvanced e) {
      loads.putIfAbsent(e.convoy(), e.people());
      if (e.to() == State.DELIVERED) {
        double load = loads.put(e.convoy(), 0.0);
        faults.unless(e.people() <= load + 1e-6, "more than its load", e);
        delivered += e.people();
      }
    } else if (event instanceof MedicineRemoved e) {
      loads.merge(e.convoy(), -e.people(), Double::sum);
    } else if (event instanceof ViolationCommitted e) {
      violations += e.covered() ? 1 : 0;
      dead(e.harm());
    } else if (event instanceof JointStrikeFlown e) {
      dead(e.harm());
    } else if (event instanceof OutsideStrikeFlown e) {
      dead(e.harm());
    } else if (event instanceof ReportPublished) {
      reports++;
    }
  }

  private void dead(Harm harm) {
    deaths += harm.deaths();
  }

  @Override
  public void end(Faults faults) {
    RunResult result = fold.result();
    double reached = result.value(Metric.PEOPLE_REACHED);
    faults.unless(reached <= delivered * (1 + 1e-12), "delivered", delivered, reached);
    equal(result, Metric.PEOPLE_REACHED, delivered, faults);
    equal(result, Metric.DEATHS, deaths, faults);
    equal(result, Metric.VIOLATIONS, violations, faults);
    equal(result, Metric.REPORTS, reports, faults);
    double[] inTable = {0};
    result.daily().forEach((d, g, dyad, phase, v, f, dead, c) -> inTable[0] += v < f ? 1 : 0);
    faults.unless(inTable[0] == 0, "more recorded than true events in daily.csv", inTable[0]);
    for (Metric metric : Metric.values()) {
      double value = result.value(metric);
      boolean share = metric.unit().equals("share");
      faults.unless(!share || Double.isNaN(value) || Bounds.share(value), metric.label(), value);
    }
  }

  private static void equal(RunResult result, Metric metric, double counted, Faults faults) {
    double value = result.value(metric);
    boolean same = Math.abs(value - counted) <= 1e-9 * Math.max(1, counted);
    faults.unless(same, metric.label() + " is not", counted, value);
  }
}
