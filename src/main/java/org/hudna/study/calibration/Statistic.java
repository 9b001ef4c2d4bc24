package org.hudna.study.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;

/**
 * What a target takes from the daily counts of a window, on its observed days alone. Where a value
 * does not exist it has the one it would have without any structure, which is said at each.
 */
public enum Statistic {
  /** The sum. */
  TOTAL(1, Transform.SQRT) {
    @Override
    public Transform transform(Series series) {
      return series.quantity() == Quantity.DEATHS ? Transform.LOG1P : Transform.SQRT;
    }

    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      return Arrays.stream(days).map(day -> counts.of(quantity, day, area)).sum();
    }
  },
  /** Variance over mean of the daily counts; 1 where all are 0. */
  DISPERSION(3, Transform.LOG1P) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double mean = mean(counts, days, quantity, area);
      return mean == 0 ? 1 : covariance(counts, days, quantity, area, area) / mean;
    }
  },
  /** Correlation of a day's count with that of the next day, if both were observed; else 0. */
  LAG_1(5, Transform.IDENTITY) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double mean = mean(counts, days, quantity, area);
      double sum = 0;
      int pairs = 0;
      for (int i = 1; i < days.length; i++) {
        if (days[i] == days[i - 1] + 1) {
          sum +=
              (counts.of(quantity, days[i - 1], area) - mean)
                  * (counts.of(quantity, days[i], area) - mean);
          pairs++;
        }
      }
      double variance = covariance(counts, days, quantity, area, area);
      return variance == 0 || pairs == 0 ? 0 : sum / pairs / variance;
    }
  },
  /**
   * Share of the variance of the nation's daily counts that is covariance of its governorates on
   * the same day; 0 where they have no variance. Defined for the nation.
   */
  SAME_DAY_COVARIANCE(5, Transform.IDENTITY) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double nation = covariance(counts, days, quantity, CountSeries.NATION, CountSeries.NATION);
      double own =
          IntStream.range(1, counts.areas())
              .mapToDouble(each -> covariance(counts, days, quantity, each, each))
              .sum();
      return nation == 0 ? 0 : 1 - own / nation;
    }
  },
  /** Deaths over events; 0 where there is no event. */
  MEAN_DEATHS_PER_EVENT(1, Transform.LOG1P) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double events = TOTAL.of(counts, days, Quantity.EVENTS, area);
      return events == 0 ? 0 : TOTAL.of(counts, days, Quantity.DEATHS, area) / events;
    }
  },
  /** Share of events in which nobody died; 0 where there is no event. */
  ZERO_SHARE(1, Transform.IDENTITY) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double events = TOTAL.of(counts, days, Quantity.EVENTS, area);
      int without = Arrays.stream(days).map(day -> counts.without(day, area)).sum();
      return events == 0 ? 0 : without / events;
    }
  },
  /** Share of days on which nothing was counted. */
  QUIET_DAYS(1, Transform.IDENTITY) {
    @Override
    double of(DayCounts counts, int[] days, Quantity quantity, int area) {
      double quiet = Arrays.stream(days).filter(day -> counts.of(quantity, day, area) == 0).count();
      return quiet / days.length;
    }
  };

  private final int fewestDays;
  private final Transform scale;

  Statistic(int fewestDays, Transform scale) {
    this.fewestDays = fewestDays;
    this.scale = scale;
  }

  /** Observed days that a window must have for it. */
  public int fewestDays() {
    return fewestDays;
  }

  /** The scale on which it is compared. */
  public Transform transform(Series series) {
    return scale;
  }

  /** Why it does not exist for a series; null if it does. */
  public String unfit(Series series) {
    if (this == SAME_DAY_COVARIANCE && series.byGovernorate()) {
      return "it compares the governorates with the nation: a national series";
    }
    boolean deaths = series.quantity() == Quantity.DEATHS;
    if (this == MEAN_DEATHS_PER_EVENT && !deaths) {
      return "a series of deaths";
    }
    return this == ZERO_SHARE && deaths ? "a series of events" : null;
  }

  /**
   * The value.
   *
   * @param days numbers of the observed days of the window, in order
   */
  abstract double of(DayCounts counts, int[] days, Quantity quantity, int area);

  private static double mean(DayCounts counts, int[] days, Quantity quantity, int area) {
    return TOTAL.of(counts, days, quantity, area) / days.length;
  }

  private static double covariance(
      DayCounts counts, int[] days, Quantity quantity, int area, int other) {
    double mean = mean(counts, days, quantity, area);
    double otherMean = area == other ? mean : mean(counts, days, quantity, other);
    double sum = 0;
    for (int day : days) {
      sum +=
          (counts.of(quantity, day, area) - mean) * (counts.of(quantity, day, other) - otherMean);
    }
    return sum / (days.length - 1);
  }
}
