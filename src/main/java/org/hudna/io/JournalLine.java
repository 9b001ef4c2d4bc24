package org.hudna.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.io.Manifest.Failure;

/**
 * What the journal says of one delivered run.
 *
 * @param position of the run in the plan, from 0
 * @param failure how it broke off; null if it came to its end
 * @param counts causes, reasons and parties by kind and name
 * @param lengths bytes of each of the scenario's growing files after this run, by file name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JournalLine(
    long position,
    String scenario,
    int replicate,
    long seed,
    Failure failure,
    Map<String, Map<String, Long>> counts,
    Map<String, Long> lengths) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** Absent collections become empty ones. */
  JournalLine {
    counts = counts == null ? Map.of() : counts;
    lengths = lengths == null ? Map.of() : lengths;
  }

  static JournalLine of(
      long position, RunOutcome outcome, Failure failure, Map<String, Long> lengths) {
    RunId run = outcome.id();
    Map<String, Map<String, Long>> counts =
        outcome instanceof RunOutcome.Completed completed
            ? completed.result().counts().asMap()
            : Map.of();
    return new JournalLine(
        position, run.scenarioId(), run.replicate(), run.seed(), failure, counts, lengths);
  }

  /** The line of a text without its end; null if it is none. */
  static JournalLine parse(String text) {
    try {
      return JSON.readValue(text, JournalLine.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The text of the line with its end. */
  String text() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot fail to be written", e);
    }
  }
}
