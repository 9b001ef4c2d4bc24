package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.World;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Samples.Sample;

/**
 * Keeps the events of one run, live or stored, so that each of its instants can be shown. A state
 * is kept for the start of each day; the scene of an hour is folded from there. It takes part in
 * nothing: it draws no random number and changes no model. Events come from one thread; scenes may
 * be asked for from any.
 */
public final class Recording implements Timeline, EventSink {
  private final Setting setting;
  private final SceneMaker maker;
  private final DayTally tally;
  private final Samples samples = new Samples();
  private final List<DayLog> past = new ArrayList<>();
  private final List<DayScene> days = new ArrayList<>();
  private final List<Bookmark> marks = new ArrayList<>();
  private List<SimulationEvent> today = new ArrayList<>();
  private RunState morning;
  private double knownHours;
  private boolean closed;

  /** A recording before the first event. */
  public Recording(Scenario scenario, Theatre theatre) {
    setting = new Setting(scenario, theatre);
    maker = new SceneMaker(setting);
    tally = new DayTally(setting);
    morning = new RunState(setting);
  }

  @Override
  public synchronized void take(SimulationEvent event) {
    if (closed) {
      throw new IllegalStateException("the recording is closed");
    }
    today.add(event);
    tally.take(event);
    if (event instanceof DayClosed day) {
      seal(day);
    }
  }

  private void seal(DayClosed day) {
    DayLog log = new DayLog(morning, today);
    past.add(log);
    marks.addAll(marks(log.events(), Double.POSITIVE_INFINITY));
    days.add(tally.close(day));
    morning = log.end();
    today = new ArrayList<>();
    knownHours = Math.max(knownHours, day.hours());
  }

  /**
   * Looks at the formations of a live run when a part of a step has ended; everything up to that
   * hour is known then.
   *
   * @param world of the run; only read
   * @param hours the end of the part, in hours since the start of the scenario
   */
  public synchronized void sample(World world, double hours) {
    samples.add(world, hours);
    knownHours = Math.max(knownHours, hours);
  }

  /** The run has ended: no event comes any more. */
  public synchronized void close() {
    closed = true;
  }

  @Override
  public synchronized double knownHours() {
    return knownHours;
  }

  @Override
  public double endHours() {
    return setting.scenario().time().days() * 24.0;
  }

  @Override
  public Scene at(double hours) {
    DayLog day;
    DayLog eve;
    Sample sample;
    double now;
    synchronized (this) {
      now = Math.max(0, Math.min(hours, knownHours));
      int number = Math.min((int) (now / 24), past.size());
      day = log(number);
      eve = number == 0 ? null : past.get(number - 1);
      sample = samples.at(now);
    }
    List<SimulationEvent> recent = new ArrayList<>();
    if (eve != null) {
      between(eve, now - 24, now, recent);
    }
    between(day, now - 24, now, recent);
    return maker.make(now, day.at(now), recent, sample);
  }

  @Override
  public synchronized List<Bookmark> bookmarks() {
    List<Bookmark> all = new ArrayList<>(marks);
    all.addAll(marks(log(past.size()).events(), knownHours));
    return List.copyOf(all);
  }

  @Override
  public synchronized List<DayScene> days() {
    return List.copyOf(days);
  }

  /**
   * The events of a stretch of time as far as they are known, by time.
   *
   * @param fromHours exclusive; below 0 for the first instant too
   * @param toHours inclusive
   */
  public synchronized List<SimulationEvent> events(double fromHours, double toHours) {
    double to = Math.min(toHours, knownHours);
    int first = Math.max(0, Math.min(past.size(), (int) (fromHours / 24) - 1));
    List<SimulationEvent> events = new ArrayList<>();
    for (int day = first; day <= past.size() && (day - 1) * 24.0 <= to; day++) {
      between(log(day), fromHours, to, events);
    }
    return List.copyOf(events);
  }

  /** The log of a day; of the day that has not ended, as far as it has come. */
  private DayLog log(int number) {
    return number < past.size() ? past.get(number) : new DayLog(morning, today);
  }

  private static void between(
      DayLog day, double fromHours, double toHours, List<SimulationEvent> events) {
    for (SimulationEvent event : day.events()) {
      if (event.hours() > fromHours && event.hours() <= toHours) {
        events.add(event);
      }
    }
  }

  /** Those of a day; of its joint strikes the first, since there can be dozens. */
  private static List<Bookmark> marks(List<SimulationEvent> events, double untilHours) {
    List<Bookmark> marks = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (SimulationEvent event : events) {
      Bookmark mark = event.hours() <= untilHours ? KeyMoments.of(event) : null;
      if (mark != null && (!mark.kind().equals("joint-strike") || once.add(mark.kind()))) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
