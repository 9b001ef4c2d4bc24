package org.hudna.io;

import java.util.Map;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.RunOutcome.Completed;
import org.hudna.experiment.RunOutput;
import org.hudna.model.event.SimulationEvent;

/** Counts the bytes that a {@link ResultsWriter} would write, and writes nothing. */
public final class RowBytes implements RunOutput {
  private final boolean events;
  private long kept;
  private long passing;

  /** A counter, with the events of the runs or without. */
  public RowBytes(boolean events) {
    this.events = events;
  }

  /** Bytes of rows that stay in the results. */
  public long kept() {
    return kept;
  }

  /** Bytes that are there only until the batch has ended. */
  public long passing() {
    return passing;
  }

  @Override
  public RunRecorder open(RunId run) {
    EventText text = events ? new EventText(run) : null;
    return new RunRecorder() {
      @Override
      public void take(SimulationEvent event) {
        if (text != null) {
          text.take(event);
        }
      }

      @Override
      public Delivery close(RunOutcome outcome) {
        Map<ResultTable, byte[]> rows = new RunText(run).of(outcome);
        if (text != null && outcome instanceof Completed completed) {
          rows.put(
              ResultTable.EVENTS, text.compressed(completed.result().firstDay().atStartOfDay()));
        }
        byte[] spool = rows.remove(ResultTable.DISTRICTS);
        long journal = JournalLine.of(0, outcome, null, Map.of()).text().length();
        return () -> {
          rows.values().forEach(bytes -> kept += bytes.length);
          passing += journal + (spool == null ? 0 : spool.length);
        };
      }
    };
  }
}
