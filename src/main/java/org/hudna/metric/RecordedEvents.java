package org.hudna.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Theatre.Governorate;

/**
 * Tells of each recorded event of one dyad group: what daily.csv counts as fatal events and deaths,
 * and nothing else of the run.
 */
public final class RecordedEvents implements EventSink {
  private static final int HOURS_A_DAY = 24;

  private final String dyad;
  private final int days;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Recorder recorder;

  /**
   * A sink for one run.
   *
   * @param days of the run; its last instant belongs to its last day
   */
  public RecordedEvents(String dyad, List<Governorate> governorates, int days, Recorder recorder) {
    this.dyad = dyad;
    this.days = days;
    this.recorder = recorder;
    for (int g = 0; g < governorates.size(); g++) {
      numbers.put(governorates.get(g).name(), g);
      numbers.put(governorates.get(g).pcode(), g);
    }
  }

  @Override
  public void take(SimulationEvent event) {
    if (event instanceof ViolationCommitted attack
        && attack.harm().recorded()
        && attack.dyad().equals(dyad)) {
      int day = Math.min(days - 1, (int) (attack.hours() / HOURS_A_DAY));
      Integer governorate =
          attack.where() == null ? null : numbers.get(attack.where().governorate());
      if (governorate != null) {
        recorder.take(day, governorate, attack.harm().deaths());
      }
    }
  }

  /** Takes recorded events. */
  @FunctionalInterface
  public interface Recorder {
    /**
     * Takes one.
     *
     * @param day of the run, from 0
     * @param governorate number in the theatre, from 0
     * @param deaths 0 or more
     */
    void take(int day, int governorate, int deaths);
  }
}
