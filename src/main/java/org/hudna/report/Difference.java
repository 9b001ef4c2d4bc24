package org.hudna.report;

import org.hudna.metric.Aggregation;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;

/**
 * A metric of one design against the baseline.
 *
 * @param value signed mean difference, with as many digits as the interval supports
 * @param interval its 95 % interval; empty if there is none
 * @param unit in words; may be empty
 * @param share size of the difference in per cent of the baseline; empty if it has no such size
 * @param words what may be said of it
 * @param tone good, bad or plain
 */
public record Difference(
    String value, String interval, String unit, String share, String words, String tone) {
  private static final double SMALLEST_SHARE = 0.1;

  static Difference of(Contrast contrast) {
    Quantity quantity = Quantity.of(contrast.metric());
    Verdict verdict = Verdict.of(contrast);
    Estimate difference = contrast.difference();
    double scale = quantity.scale();
    double low = scale * difference.low();
    double high = scale * difference.high();
    boolean known = !Double.isNaN(low);
    Rounding rounding = known ? Rounding.of(low, high) : Rounding.of(scale * difference.mean());
    String interval = known ? rounding.signed(low) + " to " + rounding.signed(high) : "";
    return new Difference(
        rounding.signed(scale * difference.mean()),
        verdict == Verdict.SAME ? "" : interval,
        quantity.differenceUnit(),
        share(contrast),
        verdict.words(contrast),
        verdict.tone(contrast));
  }

  private static String share(Contrast contrast) {
    double share = 100 * Math.abs(contrast.difference().mean()) / contrast.baseline().mean();
    boolean part = contrast.metric().aggregation() == Aggregation.TOTAL && share > 0;
    if (!part || !Double.isFinite(share)) {
      return "";
    }
    return share < SMALLEST_SHARE ? "under 0.1\u00a0%" : Rounding.twoDigits(share) + "\u00a0%";
  }

  /** The difference as part of a sentence: {@code 45 fewer (between 85 fewer and 6 fewer)}. */
  static String sentence(Contrast contrast) {
    Estimate difference = contrast.difference();
    Quantity quantity = Quantity.of(contrast.metric());
    double scale = quantity.scale();
    if (Double.isNaN(difference.low())) {
      double mean = scale * difference.mean();
      return side(quantity, Rounding.of(mean), mean);
    }
    Rounding rounding = Rounding.of(scale * difference.low(), scale * difference.high());
    return Sentence.of(
        "%s (95\u00a0%% interval: %s to %s)",
        side(quantity, rounding, scale * difference.mean()),
        side(quantity, rounding, scale * difference.low()),
        side(quantity, rounding, scale * difference.high()));
  }

  private static String side(Quantity quantity, Rounding rounding, double value) {
    return rounding.size(value) + (value < 0 ? " " + quantity.less() : " more");
  }
}
