package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hudna.study.survival.KaplanMeier;
import org.hudna.study.survival.KaplanMeier.Step;
import org.hudna.study.survival.TruceSurvival;

/**
 * The frame that all small survival curves share; lengths are those of the picture.
 *
 * @param days days along its foot
 */
public record CurveFrame(double days) {
  private static final int LEFT = 42;
  private static final int RIGHT = 226;
  private static final int TOP = 8;
  private static final int FOOT = 108;
  private static final int WEEK = 7;
  private static final int MOST_TICKS = 6;

  /** A mark on an axis. */
  public record Mark(String at, String label) {}

  /** The frame in which all curves have room. */
  static CurveFrame of(List<TruceSurvival> truces) {
    double longest = WEEK;
    for (TruceSurvival truce : truces) {
      for (Step step : truce.curve().steps()) {
        longest = Math.max(longest, step.days());
      }
    }
    return new CurveFrame(longest);
  }

  /** Round numbers of weeks along the foot. */
  public List<Mark> foot() {
    int step = WEEK;
    while (days / step >= MOST_TICKS) {
      step *= 2;
    }
    List<Mark> marks = new ArrayList<>();
    for (int day = 0; day <= days; day += step) {
      marks.add(new Mark(x(day), Integer.toString(day)));
    }
    return marks;
  }

  /** None, half and all of the truces. */
  public List<Mark> side() {
    return List.of(new Mark(y(1), "100%"), new Mark(y(0.5), "50%"), new Mark(y(0), "0%"));
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return RIGHT;
  }

  public int footAt() {
    return FOOT;
  }

  /** The staircase of the share that stands. */
  String line(KaplanMeier curve) {
    StringBuilder path = new StringBuilder("M" + x(0) + " " + y(1));
    double last = 0;
    for (Step step : curve.steps()) {
      path.append("H").append(x(step.days())).append("V").append(y(step.survival()));
      last = step.days();
    }
    return last == 0 ? "" : path.toString();
  }

  /** The band of 95 % around it, as a closed shape. */
  String band(KaplanMeier curve) {
    StringBuilder path = new StringBuilder("M" + x(0) + " " + y(1));
    for (Step step : curve.steps()) {
      path.append("H").append(x(step.days())).append("V").append(y(step.high()));
    }
    List<Step> steps = curve.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      path.append(i == steps.size() - 1 ? "V" + y(steps.get(i).low()) : "");
      path.append("H").append(x(steps.get(i).days()));
      path.append("V").append(y(i == 0 ? 1 : steps.get(i - 1).low()));
    }
    return path + "Z";
  }

  private String x(double day) {
    return text(LEFT + (RIGHT - LEFT) * day / days);
  }

  private static String y(double share) {
    return text(FOOT - (FOOT - TOP) * share);
  }

  private static String text(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
