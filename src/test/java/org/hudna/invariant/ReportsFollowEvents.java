package org.hudna.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;

/** Reports come after what they report, say what happened or are marked false; so with belief. */
final class ReportsFollowEvents implements Invariant {
  private final Setting setting;
  private final Map<Long, Fact> facts = new HashMap<>();
  private final Map<Long, String> barred = new HashMap<>();
  private final Map<Long, Double> published = new HashMap<>();
  private final Set<Said> said = new HashSet<>();

  ReportsFollowEvents(Setting setting) {
    this.setting = setting;
  }

  @Override
  public String statement() {
    return "reports never precede events, and what did not happen is marked false";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ViolationCommitted e) {
      String by = barred.getOrDefault(e.id(), e.party());
      fact(e.id(), e.hours(), by, e.targetParty(), e.kind(), e.where());
    } else if (event instanceof BarredSortieFlown e) {
      barred.put(e.id(), e.party());
    } else if (event instanceof JointStrikeFlown e) {
      fact(e.id(), e.hours(), e.guarantor(), e.hitParty(), ViolenceKind.AIR_STRIKE, e.where());
    } else if (event instanceof OutsideStrikeFlown e) {
      fact(e.id(), e.hours(), e.guarantor(), e.hitParty(), ViolenceKind.AIR_STRIKE, e.where());
    } else if (event instanceof ReportPublished e) {
      report(e, faults);
    } else if (event instanceof ObservationEvent e) {
      Double since = published.get(number(e));
      faults.unless(since != null, "of what nobody reported", e);
      faults.unless(since == null || since <= e.hours(), "before any report", e);
      faults.unless(said.add(about(e)), "told twice", e);
    }
  }

  private void fact(long id, double hours, String by, String on, ViolenceKind kind, Where where) {
    facts.put(id, new Fact(hours, by, on, kind, where));
  }

  private void report(ReportPublished e, Faults faults) {
    Fact fact = facts.get(e.violation());
    faults.unless(e.falseReport() == (fact == null), "happened, but false, or the reverse", e);
    faults.unless(e.happenedHours() <= e.hours(), "before it happened", e);
    faults.unless(
        said.add(new Said(ReportPublished.class, e.violation(), e.observer(), "")),
        "told twice",
        e);
    if (fact != null) {
      Fact told = new Fact(e.happenedHours(), fact.by, e.victim(), e.kind(), e.where());
      faults.unless(fact.equals(told), "other than it happened, as", fact, e);
      faults.unless(fact.by.equals(e.accused()) || mistaken(fact, e), "accuses wrongly", fact, e);
    }
    published.merge(e.violation(), e.hours(), Math::min);
  }

  /** Attacks of a designated party may be held against those among whom it stands. */
  private boolean mistaken(Fact fact, ReportPublished e) {
    var parties = setting.scenario.parties();
    return parties.containsKey(fact.by)
        && parties.get(fact.by).stance() == Stance.DESIGNATED
        && parties.containsKey(e.accused())
        && !e.accused().equals(fact.on);
  }

  private static long number(ObservationEvent event) {
    if (event instanceof ReportBelieved e) {
      return e.violation();
    } else if (event instanceof ViolationVerified e) {
      return e.violation();
    } else if (event instanceof ViolationDetermined e) {
      return e.violation();
    } else if (event instanceof AllegationLapsed e) {
      return e.violation();
    }
    throw new IllegalStateException("no number is known of " + event);
  }

  private static Said about(ObservationEvent event) {
    String by = event instanceof ReportBelieved e ? e.believer() : "";
    return new Said(event.getClass(), number(event), by, event.accused());
  }

  /** An incident is believed and verified once of each party that is accused of it. */
  private record Said(Class<?> what, long violation, String by, String accused) {}

  private record Fact(double hours, String by, String on, ViolenceKind kind, Where where) {}
}
