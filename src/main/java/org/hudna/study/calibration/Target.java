package org.hudna.study.calibration;

/**
 * One number that a case yields.
 *
 * @param caseId of the case
 * @param area 0 for the nation, else the number of the governorate from 1
 * @param areaName as people read it
 * @param window first and last day
 * @param days numbers of the window's observed days in the case, from 0
 * @param group number of the target of the study to which it belongs, from 0
 * @param weight of the group divided by its numbers
 */
public record Target(
    String caseId,
    Series series,
    Statistic statistic,
    int area,
    String areaName,
    String window,
    int[] days,
    int group,
    double weight) {

  /** Its value in the counts of the case. */
  public double of(DayCounts counts) {
    return statistic.of(counts, days, series.quantity(), area);
  }

  /** The scale on which it is compared. */
  public Transform transform() {
    return statistic.transform(series);
  }
}
