package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hudna.scenario.Mechanism;
import org.hudna.study.score.Coverage;
import org.hudna.study.score.ForecastScores;
import org.hudna.study.score.PitHistogram;
import org.hudna.study.score.Score;

/** The days of some windows as one set of scores. */
public final class Pool {
  private static final int LEVELS = 3;

  private final String id;
  private final List<ScoredWindow> windows;

  /** Windows under a name; at least one. */
  public Pool(String id, List<ScoredWindow> windows) {
    this.id = id;
    this.windows = List.copyOf(windows);
  }

  /** Its name in the tables. */
  public String id() {
    return id;
  }

  /** Its windows, in order. */
  public List<ScoredWindow> windows() {
    return windows;
  }

  /** The forecasts that all windows have, the model first. */
  public List<String> forecasts() {
    return windows.get(0).scores().keySet().stream()
        .filter(name -> windows.stream().allMatch(window -> window.scores().containsKey(name)))
        .toList();
  }

  /** The same without the model. */
  public List<String> baselines() {
    return forecasts().stream().filter(name -> !name.equals(ScoredWindow.MODEL)).toList();
  }

  /** Number of scored days; a day counts in each window that it is in. */
  public int days() {
    return windows.stream().mapToInt(window -> window.days().size()).sum();
  }

  /** The days that are left out. */
  public List<LocalDate> missing() {
    return windows.stream().flatMap(window -> window.missing().stream()).distinct().toList();
  }

  /** A score day by day, for governorates the mean over them. */
  public double[] byDay(String forecast, Score score, Series series) {
    return byDay(window -> window.scores().get(forecast), score, series);
  }

  /** The same of the model without a mechanism. */
  public double[] byDay(Mechanism without, Score score, Series series) {
    return byDay(window -> window.without().get(without), score, series);
  }

  private double[] byDay(Function<ScoredWindow, ForecastScores> of, Score score, Series series) {
    return windows.stream()
        .map(of)
        .flatMapToDouble(
            scores -> Arrays.stream(scores.byDay(score, series.quantity(), series.scope())))
        .toArray();
  }

  /** How the values of the probability integral transform of a forecast are spread. */
  public PitHistogram pit(String forecast, Series series) {
    return PitHistogram.of(
        windows.stream()
            .map(window -> window.scores().get(forecast))
            .flatMapToDouble(
                scores -> Arrays.stream(scores.pits(series.quantity(), series.scope())))
            .toArray());
  }

  /** A measure of a forecast; NaN where it does not exist, and of a ratio. */
  public double value(String forecast, Measure measure, Series series) {
    if (!measure.of(series)) {
      return Double.NaN;
    }
    return switch (measure) {
      case INTERVAL_MEAN ->
          (mean(forecast, Score.INTERVAL_50, series)
                  + mean(forecast, Score.INTERVAL_80, series)
                  + mean(forecast, Score.INTERVAL_95, series))
              / LEVELS;
      case COVERAGE_50 -> coverage(forecast, series, 0, Coverage::plain);
      case COVERAGE_80 -> coverage(forecast, series, 1, Coverage::plain);
      case COVERAGE_95 -> coverage(forecast, series, 2, Coverage::plain);
      case COVERAGE_50_RANDOMISED -> coverage(forecast, series, 0, Coverage::randomised);
      case COVERAGE_80_RANDOMISED -> coverage(forecast, series, 1, Coverage::randomised);
      case COVERAGE_95_RANDOMISED -> coverage(forecast, series, 2, Coverage::randomised);
      case PIT_P -> pit(forecast, series).pValue();
      case CRPS_RATIO, FAIR_CRPS_RATIO -> Double.NaN;
      default -> mean(forecast, measure.score().orElseThrow(), series);
    };
  }

  /** The mean of a score over the days. */
  public double mean(String forecast, Score score, Series series) {
    return mean(byDay(forecast, score, series));
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private double coverage(
      String forecast, Series series, int level, Function<Coverage, Double> rule) {
    double inside = 0;
    int cases = 0;
    for (ScoredWindow window : windows) {
      Coverage of =
          window.scores().get(forecast).coverage(series.quantity(), series.scope()).get(level);
      inside += rule.apply(of) * of.cases();
      cases += of.cases();
    }
    return inside / cases;
  }
}
