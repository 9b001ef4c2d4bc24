package org.hudna.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A line of a journal of trials: what the journal is of, or one run.
 *
 * @param fit what determines all runs; null in the lines of runs
 * @param run number of the run, from 0; null in the first line
 * @param seed of the run
 * @param z place of the parameters on their standard normal scales
 * @param targets what came of it; empty if it broke off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialLine(JsonNode fit, Integer run, Long seed, double[] z, double[] targets) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String OPENING = "{\"check\":\"";
  private static final int DIGITS = 8;

  /** The line of a run. */
  static TrialLine of(int run, long seed, double[] z, double[] targets) {
    return new TrialLine(null, run, seed, z, targets);
  }

  /** The text of the line with its end: its first key is the CRC-32 of all that follows it. */
  String text() {
    try {
      String rest = JSON.writeValueAsString(this).substring(1);
      return OPENING + check(rest) + "\"," + rest + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot fail to be written", e);
    }
  }

  /** The line of a text without its end; null if it is torn or no such line. */
  static TrialLine parse(String text) {
    int start = OPENING.length() + DIGITS + 2;
    if (!text.startsWith(OPENING) || text.length() <= start) {
      return null;
    }
    String rest = text.substring(start);
    if (!text.startsWith(check(rest) + "\",", OPENING.length())) {
      return null;
    }
    try {
      return JSON.readValue("{" + rest, TrialLine.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String check(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }
}
