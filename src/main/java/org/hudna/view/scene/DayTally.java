package org.hudna.view.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.view.scene.Timeline.DayScene;

/** Counts what happens on each day. */
final class DayTally {
  private final Setting setting;
  private final int[] attacks;
  private final int[] violations;
  private final long[] deaths;
  private final long[] civilianDeaths;
  private final double[] peopleReached;
  private final Map<String, int[]> reports = new LinkedHashMap<>();

  DayTally(Setting setting) {
    this.setting = setting;
    int days = setting.scenario().time().days();
    attacks = new int[days];
    violations = new int[days];
    deaths = new long[days];
    civilianDeaths = new long[days];
    peopleReached = new double[days];
    setting.scenario().observers().keySet().forEach(id -> reports.put(id, new int[days]));
  }

  void take(SimulationEvent event) {
    int day = setting.day(event.hours());
    if (event instanceof ViolationCommitted e) {
      attacks[day] += setting.covers(e.dyad()) ? 1 : 0;
      violations[day] += e.covered() ? 1 : 0;
      harm(day, e.harm());
    } else if (event instanceof JointStrikeFlown e) {
      harm(day, e.harm());
    } else if (event instanceof OutsideStrikeFlown e) {
      harm(day, e.harm());
    } else if (event instanceof ReportPublished e && reports.containsKey(e.observer())) {
      reports.get(e.observer())[day]++;
    } else if (event instanceof ConvoyAdvanced e && e.to() == State.DELIVERED) {
      peopleReached[day] += e.people();
    }
  }

  private void harm(int day, Harm harm) {
    deaths[day] += harm.deaths();
    civilianDeaths[day] += harm.civilianDeaths();
  }

  /** What the day that ends came to. */
  DayScene close(DayClosed closed) {
    int day = setting.day(closed.hours() - 1);
    Map<String, Integer> byObserver = new LinkedHashMap<>();
    reports.forEach((id, counts) -> byObserver.put(id, counts[day]));
    Map<String, Double> commitment = new LinkedHashMap<>();
    closed.parties().forEach(party -> commitment.put(party.party(), party.commitment()));
    Map<String, Double> trust = new LinkedHashMap<>();
    closed.guarantors().forEach(one -> trust.put(one.guarantor(), one.trust()));
    return new DayScene(
        day,
        closed.phase().key(),
        closed.calmDays(),
        attacks[day],
        violations[day],
        byObserver,
        deaths[day],
        civilianDeaths[day],
        peopleReached[day],
        commitment,
        trust);
  }
}
