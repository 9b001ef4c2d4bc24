package org.hudna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;
import org.hudna.study.comparison.Significance;
import org.hudna.study.survival.LogRank;
import org.hudna.study.survival.MedianTime;
import org.hudna.study.survival.TruceSurvival;

/**
 * How long the truces last.
 *
 * @param horizon days up to which means are taken
 * @param shareDays days at which shares are told
 * @param curves a small picture of each truce; the baseline's line is in all of them
 */
public record Survival(
    String horizon, List<String> shareDays, List<Row> rows, CurveFrame frame, String baseLine) {
  private static final int[] SHARE_DAYS = {7, 14, 28};
  private static final double PER_CENT = 100;

  /** Days by which means of the same runs may differ by the rounding of their tables. */
  private static final double SAME_DAYS = 1e-3;

  /**
   * One truce.
   *
   * @param note what keeps it apart from the others; may be empty
   * @param shares share of truces that stand at the days told, in per cent
   * @param median day by which half have collapsed
   * @param mean days in force within the horizon, with its interval
   * @param difference of that mean to the baseline's; empty if there is none
   * @param words what may be said of the difference
   * @param line staircase of the share that stands
   * @param band its 95 % band
   */
  public record Row(
      String anchor,
      String title,
      String note,
      boolean baseline,
      List<String> shares,
      String median,
      Amount mean,
      String difference,
      String words,
      String line,
      String band) {}

  static Survival of(Batch batch, Evidence evidence) {
    List<TruceSurvival> truces = evidence.survival().scenarios();
    double horizon = evidence.survival().horizonDays();
    CurveFrame frame = CurveFrame.of(truces);
    List<Row> rows = new ArrayList<>();
    for (Design design : batch.designs()) {
      truces.stream()
          .filter(truce -> truce.scenario().equals(design.id()))
          .forEach(truce -> rows.add(row(batch, design, truce, frame, horizon)));
    }
    String baseLine =
        truces.stream()
            .filter(truce -> truce.scenario().equals(batch.baseline().id()))
            .map(truce -> frame.line(truce.curve()))
            .findFirst()
            .orElse("");
    List<String> shareDays = new ArrayList<>();
    for (int day : SHARE_DAYS) {
      shareDays.add(Integer.toString(day));
    }
    return new Survival(
        Long.toString(Math.round(horizon)), shareDays, List.copyOf(rows), frame, baseLine);
  }

  private static Row row(
      Batch batch, Design design, TruceSurvival truce, CurveFrame frame, double horizon) {
    Estimate mean = mean(design, truce, horizon);
    Rounding rounding = Rounding.of(mean.low(), mean.high());
    return new Row(
        "design-" + design.id(),
        design.title(),
        batch.sameDays(design) ? "" : "another case",
        design == batch.baseline(),
        shares(truce),
        median(truce.median()),
        new Amount(
            rounding.text(mean.mean()),
            rounding.text(mean.low()) + " to " + rounding.text(mean.high()),
            "days"),
        difference(truce.difference()),
        words(truce),
        frame.line(truce.curve()),
        frame.band(truce.curve()));
  }

  /**
   * The mean days in force within the horizon: where no run is longer, of the same interval as that
   * metric has in the other tables.
   */
  private static Estimate mean(Design design, TruceSurvival truce, double horizon) {
    Estimate days = Amount.estimate(design, Metric.DAYS_IN_FORCE);
    boolean all =
        Arrays.stream(design.values(Metric.DAYS_IN_FORCE)).noneMatch(value -> value > horizon);
    boolean same = Math.abs(days.mean() - truce.restrictedMean().mean()) < SAME_DAYS;
    return all && same && !Double.isNaN(days.low()) ? days : truce.restrictedMean();
  }

  private static List<String> shares(TruceSurvival truce) {
    List<String> shares = new ArrayList<>();
    for (int day : SHARE_DAYS) {
      boolean seen = day <= truce.curve().lastDay();
      shares.add(
          seen
              ? Math.round(PER_CENT * truce.curve().heldFor(day).mean()) + "\u00a0%"
              : "not simulated");
    }
    return shares;
  }

  private static String median(MedianTime median) {
    return Double.isNaN(median.days())
        ? "not within the simulated days"
        : "day " + Rounding.plain(median.days());
  }

  private static String difference(Estimate difference) {
    if (difference.method() == IntervalMethod.NONE
        || difference.method() == IntervalMethod.IDENTICAL) {
      return "";
    }
    Rounding rounding = Rounding.of(difference.low(), difference.high());
    return Sentence.of(
        "%s days (%s to %s)",
        rounding.signed(difference.mean()),
        rounding.signed(difference.low()),
        rounding.signed(difference.high()));
  }

  private static String words(TruceSurvival truce) {
    Estimate difference = truce.difference();
    LogRank logRank = truce.logRank();
    if (logRank == null || difference.method() == IntervalMethod.NONE) {
      return "";
    }
    if (difference.method() == IntervalMethod.IDENTICAL) {
      return "the same in every run";
    }
    String which = difference.mean() < 0 ? "shorter" : "longer";
    if (!difference.above(0) && !difference.below(0)) {
      return "cannot be told apart";
    }
    return (logRank.adjusted() < Significance.LEVEL ? "clearly " : "perhaps ") + which;
  }
}
