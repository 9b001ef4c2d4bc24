package org.hudna.study.validation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.ensemble.EnsembleRuns;
import org.hudna.study.ensemble.Sample;
import org.hudna.study.score.Forecast;
import org.hudna.study.score.ForecastScores;

/** Makes the forecasts of a validation, window by window, and scores them. */
public final class ValidationRuns {
  private static final String PIT = "probability integral transform";

  private final ValidationPlan plan;
  private final Simulator simulator;
  private final int threads;
  private final Map<Window, Map<String, Forecast>> baselines = new LinkedHashMap<>();
  private final Map<ValidationCase, List<ScoredWindow>> scored = new LinkedHashMap<>();
  private final List<FailedRun> failures = new ArrayList<>();
  private final AtomicLong completed = new AtomicLong();
  private volatile boolean stopped;
  private volatile EnsembleRuns current;

  /**
   * Makes the forecasts of the baselines.
   *
   * @throws IllegalArgumentException if one cannot be made from what is known; the message says of
   *     which days
   */
  public ValidationRuns(ValidationPlan plan, Simulator simulator, int threads) {
    this.plan = plan;
    this.simulator = simulator;
    this.threads = threads;
    WindowBaselines without = new WindowBaselines(plan);
    for (ValidationCase each : plan.cases()) {
      each.windows().forEach(window -> baselines.put(window, forecasts(without, window)));
    }
  }

  private static Map<String, Forecast> forecasts(WindowBaselines without, Window window) {
    try {
      return without.forecasts(window);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no baseline for %s: %s".formatted(window.days(), e.getMessage()), e);
    }
  }

  /** Number of runs. */
  public long planned() {
    return plan.runs();
  }

  /** Starts no more runs. */
  public void stop() {
    stopped = true;
    EnsembleRuns running = current;
    if (running != null) {
      running.stop();
    }
  }

  /**
   * Makes the runs; those of windows after a window with a failed run are not made.
   *
   * @param progress told of each outcome
   */
  public BatchReport run(Consumer<RunOutcome> progress) throws IOException {
    for (ValidationCase each : plan.cases()) {
      List<ScoredWindow> windows = new ArrayList<>();
      for (Window window : each.windows()) {
        Forecast model = forecast(each, window, null, progress);
        Map<Mechanism, Forecast> without = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : plan.ablations()) {
          without.put(mechanism, forecast(each, window, mechanism, progress));
        }
        if (stopped || !failures.isEmpty()) {
          return report();
        }
        windows.add(scored(window, model, without));
      }
      scored.put(each, windows);
    }
    return report();
  }

  private BatchReport report() {
    return new BatchReport(planned(), completed.get(), failures.size());
  }

  /** The forecast of an ensemble; null if it is not whole. */
  private Forecast forecast(
      ValidationCase of, Window window, Mechanism without, Consumer<RunOutcome> progress)
      throws IOException {
    if (stopped || !failures.isEmpty()) {
      return null;
    }
    ScenarioFamily family = without == null ? window.family() : window.without().get(without);
    Sample sample = new Sample(family, plan.dyad(), window.days(), plan.replicates());
    Seeds seeds = Seeds.from(window.seed(plan.seed()));
    EnsembleRuns runs = new EnsembleRuns(sample, seeds, simulator, threads);
    current = runs;
    if (stopped) {
      return null;
    }
    BatchReport report =
        runs.run(
            outcome -> {
              if (outcome instanceof RunOutcome.Failed failed) {
                failures.add(new FailedRun(of, window, without, failed));
              }
              progress.accept(outcome);
            });
    completed.addAndGet(report.completed());
    return report.completed() == plan.replicates() ? runs.forecast() : null;
  }

  private ScoredWindow scored(Window window, Forecast model, Map<Mechanism, Forecast> without) {
    Map<String, Forecast> forecasts = new LinkedHashMap<>();
    forecasts.put(ScoredWindow.MODEL, model);
    forecasts.putAll(baselines.get(window));
    Map<String, ForecastScores> scores = new LinkedHashMap<>();
    Map<String, Integer> members = new LinkedHashMap<>();
    forecasts.forEach(
        (id, forecast) -> {
          scores.put(id, scores(forecast));
          members.put(id, forecast.members());
        });
    Map<Mechanism, ForecastScores> less = new EnumMap<>(Mechanism.class);
    without.forEach((mechanism, forecast) -> less.put(mechanism, scores(forecast)));
    List<LocalDate> missing = window.missingDays(plan.series());
    return new ScoredWindow(window, model, missing, scores, members, less);
  }

  private ForecastScores scores(Forecast forecast) {
    return new ForecastScores(forecast, plan.series(), Keys.mix(plan.seed(), Keys.of(PIT)));
  }

  /** The runs that broke off. */
  public List<FailedRun> failures() {
    return List.copyOf(failures);
  }

  /**
   * What was found.
   *
   * @throws IllegalStateException if a run failed or was not made
   */
  public Validation validation() {
    if (scored.size() < plan.cases().size()) {
      throw new IllegalStateException("not all runs were made");
    }
    return new Validation(plan, scored);
  }
}
