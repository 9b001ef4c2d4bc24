package org.hudna.cli;

import java.util.Locale;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.study.comparison.Estimate;

/** Means with their spread or interval as people read them: no more digits than they are worth. */
final class ShownEstimate {
  private static final int MOST_DECIMALS = 4;

  private ShownEstimate() {}

  /** A difference with its sign and interval; shares in percent. */
  static String difference(Metric metric, Estimate of) {
    double scale = scale(metric);
    return interval(of.mean() * scale, of.low() * scale, of.high() * scale, true);
  }

  /** A value with its interval; an end that does not exist is a dash. */
  static String interval(double value, double low, double high, boolean signed) {
    if (Double.isNaN(value)) {
      return "-";
    }
    int decimals = decimals((high - low) / 2, value);
    if (Double.isNaN(low) && Double.isNaN(high)) {
      return number(value, decimals, signed);
    }
    return number(value, decimals, signed)
        + " ["
        + number(low, decimals, false)
        + ", "
        + number(high, decimals, false)
        + "]";
  }

  /** Mean and standard deviation; of something that happens or not, the share of runs. */
  static String spread(Metric metric, MetricSummary of) {
    if (of.runs() == 0) {
      return "-";
    }
    if (metric.aggregation() == Aggregation.OCCURRENCE) {
      return number(100 * of.mean(), 0, false) + " %";
    }
    int decimals = decimals(of.sd(), of.mean());
    if (of.runs() == 1) {
      return number(of.mean(), decimals, false);
    }
    return number(of.mean(), decimals, false) + " ± " + number(of.sd(), decimals, false);
  }

  /** Smallest and largest value. */
  static String range(MetricSummary of) {
    return of.runs() == 0 ? "-" : ShownNumber.of(of.min()) + "…" + ShownNumber.of(of.max());
  }

  /** A probability of chance alone. */
  static String p(double p) {
    if (Double.isNaN(p)) {
      return "-";
    }
    return p < 0.001 ? "<0.001" : String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
  }

  /** A share in percent. */
  static String percent(double share) {
    return Double.isNaN(share) ? "-" : number(100 * share, 0, false) + " %";
  }

  /** A number with so many decimals. */
  static String number(double value, int decimals, boolean signed) {
    if (Double.isNaN(value)) {
      return "-";
    }
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text.replace("-", "") : signed && value > 0 ? "+" + text : text;
  }

  /** What its values are multiplied by to be shown. */
  static double scale(Metric metric) {
    return metric.aggregation() == Aggregation.OCCURRENCE ? 100 : 1;
  }

  /** Enough decimals for two digits of an uncertainty, or of the value if there is none. */
  private static int decimals(double uncertainty, double value) {
    double size = uncertainty > 0 ? uncertainty : Math.abs(value);
    if (size == 0 || Double.isNaN(size) || (uncertainty == 0 && value == Math.rint(value))) {
      return 0;
    }
    int digits = 1 - (int) Math.floor(Math.log10(size));
    return Math.max(0, Math.min(MOST_DECIMALS, digits));
  }
}
