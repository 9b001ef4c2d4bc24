package org.hudna.model.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Response;

/**
 * Response to violations while a truce is in force: a serious report is alleged, information asked,
 * circumstances established; then both capitals approve a joint determination, which they make
 * alike or not. What stays undetermined lapses. Only reports count, never what truly happened.
 */
public final class ResponseProcess implements ModelProcess {
  private final Approvals approvals;
  private final Investigation investigation;
  private final JointDetermination determination;
  private final Remedies remedies = new Remedies();
  private final Set<Long> alleged = new HashSet<>();
  private final Map<Long, Allegation> open = new LinkedHashMap<>();
  private final Map<Long, Double> decidedHours = new HashMap<>();

  /** The process of one run. */
  public ResponseProcess(Streams streams, Approvals approvals) {
    this.approvals = approvals;
    this.investigation = new Investigation(streams);
    this.determination = new JointDetermination(streams);
  }

  @Override
  public void act(World world, Part part) {
    Response terms = world.scenario().sections().response();
    if (terms == null || !world.agreement().inForce()) {
      open.clear();
      decidedHours.clear();
      return;
    }
    allege(world, terms);
    Iterator<Allegation> allegations = open.values().iterator();
    while (allegations.hasNext()) {
      Allegation allegation = allegations.next();
      if (closes(world, terms, allegation, part)) {
        decidedHours.remove(allegation.violation());
        allegations.remove();
      }
    }
  }

  private void allege(World world, Response terms) {
    for (SimulationEvent event : world.stepEvents()) {
      if (event instanceof ReportPublished report
          && investigation.isSerious(world, terms, report)
          && alleged.add(report.violation())) {
        open.put(report.violation(), investigation.open(world, terms, report));
      }
    }
  }

  /** Takes an allegation as far as it comes in a part; true if it is over. */
  private boolean closes(World world, Response terms, Allegation allegation, Part part) {
    double limit = Math.min(part.toHours(), allegation.lapsesHours());
    long violation = allegation.violation();
    if (!decidedHours.containsKey(violation) && allegation.askedHours() < limit) {
      double asked = allegation.askedHours();
      decidedHours.put(
          violation, approvals.readyHours(world, "determine violation", violation, asked));
    }
    double decided = decidedHours.getOrDefault(violation, Double.POSITIVE_INFINITY);
    if (part.contains(decided) && decided < limit) {
      Remedy remedy = determination.decide(world, terms, allegation);
      if (remedy != null) {
        remedies.apply(world, terms, allegation, remedy, decided);
        return true;
      }
    }
    return lapses(world, allegation, part);
  }

  private static boolean lapses(World world, Allegation allegation, Part part) {
    if (allegation.lapsesHours() >= part.toHours()) {
      return false;
    }
    ReportPublished report = allegation.report();
    world.emit(
        new AllegationLapsed(
            allegation.lapsesHours(),
            report.violation(),
            report.accused(),
            report.victim(),
            report.where()));
    return true;
  }
}
