package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/**
 * What a recording knows of each subject: its events in words, and counts of them by day. It reads
 * the recording as far as it has come whenever it is asked. May be used from any thread.
 */
public final class Chronicle {
  /** What can be counted. */
  public enum Count {
    /** Attacks, whether a truce forbade them or not. */
    ATTACKS,
    /** Attacks that a truce forbade. */
    VIOLATIONS,
    /** Strikes of guarantors. */
    STRIKES,
    /** Sorties that a barred air arm flew all the same. */
    BARRED_SORTIES,
    /** Reports of observers. */
    REPORTS
  }

  private static final double BEFORE_THE_START = -1;
  private static final double HOURS_A_DAY = 24;
  private final Supplier<Recording> recordings;
  private final SubjectNames names;
  private final EventText words;
  private final Map<Subject, List<SimulationEvent>> events = new HashMap<>();
  private Recording read;
  private double readHours = BEFORE_THE_START;

  /**
   * The chronicle of a run.
   *
   * @param recordings gives its recording; another one once the run has started again
   */
  public Chronicle(Supplier<Recording> recordings, Scenario scenario, Theatre theatre) {
    this.recordings = recordings;
    this.names = new SubjectNames(scenario, theatre);
    this.words = new EventText(names);
  }

  /** The names of the subjects. */
  public SubjectNames names() {
    return names;
  }

  /**
   * The last events of a subject up to an hour, the latest first.
   *
   * @param most how many at most
   */
  public synchronized List<Happening> last(Subject subject, double untilHours, int most) {
    read();
    List<SimulationEvent> all = events.getOrDefault(subject, List.of());
    List<Happening> last = new ArrayList<>();
    for (int i = upTo(all, untilHours) - 1; i >= 0 && last.size() < most; i--) {
      last.add(new Happening(all.get(i).hours(), words.of(all.get(i))));
    }
    return last;
  }

  /** How many events a subject has up to an hour. */
  public synchronized int size(Subject subject, double untilHours) {
    read();
    return upTo(events.getOrDefault(subject, List.of()), untilHours);
  }

  /** How many of its events on a day, from 0, are of some sort. */
  public synchronized int on(Subject subject, int day, Count what) {
    read();
    List<SimulationEvent> all = events.getOrDefault(subject, List.of());
    int from = upTo(all, day * HOURS_A_DAY);
    int to = upTo(all, (day + 1) * HOURS_A_DAY);
    return (int) all.subList(from, to).stream().filter(event -> counts(event, what)).count();
  }

  private static boolean counts(SimulationEvent event, Count what) {
    return switch (what) {
      case ATTACKS -> event instanceof ViolationCommitted;
      case VIOLATIONS -> event instanceof ViolationCommitted e && e.covered();
      case STRIKES -> event instanceof JointStrikeFlown || event instanceof OutsideStrikeFlown;
      case BARRED_SORTIES -> event instanceof BarredSortieFlown;
      case REPORTS -> event instanceof ReportPublished;
    };
  }

  /** The number of events that are not after an hour. */
  private static int upTo(List<SimulationEvent> all, double hours) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).hours() <= hours) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void read() {
    Recording recording = recordings.get();
    if (recording != read) {
      events.clear();
      readHours = BEFORE_THE_START;
      read = recording;
    }
    double known = recording.knownHours();
    if (known > readHours) {
      for (SimulationEvent event : recording.events(readHours, known)) {
        for (Subject subject : EventSubjects.of(event)) {
          events.computeIfAbsent(subject, key -> new ArrayList<>()).add(event);
        }
      }
      readHours = known;
    }
  }
}
