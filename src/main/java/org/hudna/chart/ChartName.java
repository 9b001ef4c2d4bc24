package org.hudna.chart;

/**
 * Which chart of a batch.
 *
 * @param scenario id of the scenario whose chart it is; "" for one that compares scenarios
 * @param name file name without ending
 */
public record ChartName(String scenario, String name) {

  /** A chart that compares scenarios. */
  public static ChartName ofBatch(String name) {
    return new ChartName("", name);
  }

  /** Whether it compares scenarios. */
  public boolean comparesScenarios() {
    return scenario.isEmpty();
  }
}
