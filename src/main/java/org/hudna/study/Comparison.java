package org.hudna.study;

import java.util.List;
import java.util.Map;
import org.hudna.metric.Metric;

/**
 * Two variants of a design that are compared.
 *
 * @param part of the study to which it belongs
 * @param mechanism what is studied
 * @param change what differs, in words
 * @param scenario id of the scenario file that is changed
 * @param baseline id of the variant with which the other is compared
 * @param changed id of the other variant
 * @param metrics by which they are compared, each with the sign that is expected
 * @param percent per cent of the replicates that are run
 */
public record Comparison(
    Part part,
    String mechanism,
    String change,
    String question,
    String scenario,
    String baseline,
    String changed,
    Map<Metric, Expectation> metrics,
    List<Pairs> over,
    int percent) {

  /** The parts of a study of mechanisms. */
  public enum Part {
    DIRECTION,
    ABLATION;

    /** The spelling in results. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Replicates that it needs of a study with so many. */
  int replicates(int all) {
    return Math.max(1, (int) Math.ceil(all * percent / 100.0));
  }
}
