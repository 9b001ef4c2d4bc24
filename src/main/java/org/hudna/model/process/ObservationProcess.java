package org.hudna.model.process;

import java.util.List;
import java.util.PriorityQueue;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * Observation: what happens passes each observer's filter, and what passes is published after a
 * delay, beside reports of what did not happen. Published reports, and they alone, change what
 * guarantors and parties believe; the clock's baseline is counted by the same rule in the run-in.
 */
public final class ObservationProcess implements ModelProcess {
  private final Detection detection;
  private final FalseReports falseReports;
  private final Misattribution misattribution;
  private final Incidents incidents = new Incidents();
  private final PriorityQueue<Report> unpublished = new PriorityQueue<>();
  private Hearing hearing;
  private int seen;

  /** The process of one run. */
  public ObservationProcess(Streams streams) {
    this.detection = new Detection(streams);
    this.falseReports = new FalseReports(streams);
    this.misattribution = new Misattribution(streams);
  }

  @Override
  public void act(World world, Part part) {
    if (hearing == null) {
      hearing = new Hearing(world);
    }
    watch(world, part);
    makeUp(world, part);
    while (!unpublished.isEmpty() && unpublished.peek().hours() < part.toHours()) {
      publish(world, unpublished.remove());
    }
  }

  /** What has happened since observers looked last: attacks on convoys come after them. */
  private void watch(World world, Part part) {
    List<SimulationEvent> last = world.lastEvents();
    watch(world, last.subList(Math.min(seen, last.size()), last.size()), part);
    seen = world.stepEvents().size();
    watch(world, world.stepEvents(), part);
  }

  private void watch(World world, List<SimulationEvent> events, Part part) {
    for (SimulationEvent event : events) {
      Incident incident = incidents.of(world, event);
      if (incident != null) {
        watch(world, incident, part);
      }
    }
  }

  private void watch(World world, Incident incident, Part part) {
    List<Observer> observers = world.cast().observers();
    Misattribution.Reading other = misattribution.of(world, incident);
    int reports = 0;
    int wrong = 0;
    for (int i = 0; i < observers.size(); i++) {
      Incident held = misattribution.heldBy(observers.get(i), incident, other);
      double hours = detection.publishedHours(observers.get(i), held);
      if (!Double.isNaN(hours)) {
        double out = Math.max(hours, part.fromHours());
        unpublished.add(new Report(out, i, observers.get(i), held, false));
        reports++;
        wrong += held == incident ? 0 : 1;
      }
    }
    hearing.expect(incident, reports - wrong);
    if (wrong > 0) {
      hearing.expect(other.incident(), wrong);
    }
  }

  private void makeUp(World world, Part part) {
    List<Observer> observers = world.cast().observers();
    for (int i = 0; i < observers.size(); i++) {
      for (Incident incident : falseReports.of(world, observers.get(i), part)) {
        unpublished.add(new Report(incident.hours(), i, observers.get(i), incident, true));
      }
    }
  }

  private void publish(World world, Report report) {
    Incident incident = report.incident();
    world.emit(
        new ReportPublished(
            report.hours(),
            incident.hours(),
            report.observer().id(),
            incident.id(),
            incident.accused(),
            incident.victim(),
            incident.kind(),
            incident.where(),
            incident.deaths(),
            incident.amongSignatories(),
            report.falseReport()));
    hearing.hear(world, report);
  }
}
