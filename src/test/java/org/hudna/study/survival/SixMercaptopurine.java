package org.hudna.study.survival;

import java.util.ArrayList;
import java.util.List;

/**
 * Weeks in remission of 42 children with leukaemia under 6-mercaptopurine or placebo (Freireich et
 * al. 1963, Blood 21: 699-716), the example of most books on survival.
 */
final class SixMercaptopurine {
  private static final int[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
  private static final int[] CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
  private static final int[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  private SixMercaptopurine() {}

  static List<SurvivalTime> treated() {
    List<SurvivalTime> times = new ArrayList<>();
    add(times, CENSORED, false);
    add(times, TREATED, true);
    return times;
  }

  static List<SurvivalTime> placebo() {
    List<SurvivalTime> times = new ArrayList<>();
    add(times, PLACEBO, true);
    return times;
  }

  private static void add(List<SurvivalTime> times, int[] weeks, boolean relapsed) {
    for (int week : weeks) {
      times.add(new SurvivalTime(week, relapsed));
    }
  }
}
