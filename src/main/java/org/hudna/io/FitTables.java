package org.hudna.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.study.calibration.EvolutionFit;
import org.hudna.study.calibration.FreeParameter;
import org.hudna.study.calibration.KnownTruth;
import org.hudna.study.calibration.ParameterFit;
import org.hudna.study.calibration.Posterior;
import org.hudna.study.calibration.Target;
import org.hudna.study.calibration.TargetFit;
import org.hudna.study.calibration.Trial;

/** The tables of a calibration as texts. */
public final class FitTables {
  /** Places of the posterior with weights. */
  public static final String POSTERIOR = "posterior.csv";

  /** Independent draws from the prior. */
  public static final String PRIOR = "prior.csv";

  /** Prior and posterior of each key. */
  public static final String PARAMETERS = "parameters.csv";

  /** Observed targets and what the posterior predicts of them. */
  public static final String TARGETS = "targets.csv";

  /** The trials of a search. */
  public static final String TRACE = "trace.csv";

  /** Truths and intervals. */
  public static final String KNOWN_TRUTH = "known-truth.csv";

  private final List<FreeParameter> parameters;

  /** Tables of some parameters. */
  public FitTables(List<FreeParameter> parameters) {
    this.parameters = List.copyOf(parameters);
  }

  /** {@value #POSTERIOR}: the weights sum to 1 but for rounding. */
  public String posterior(Posterior posterior) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < posterior.z().length; i++) {
      rows.add(row(i + 1, posterior.weights()[i], posterior.z()[i]));
    }
    return CsvText.of(header(List.of("particle", "weight")), rows);
  }

  /** {@value #PRIOR}: draws that count alike. */
  public String prior(List<Trial> first) {
    List<List<String>> rows = new ArrayList<>();
    for (Trial trial : first) {
      rows.add(row(rows.size() + 1, 1.0 / first.size(), trial.z()));
    }
    return CsvText.of(header(List.of("particle", "weight")), rows);
  }

  private List<String> row(int number, double weight, double[] z) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(number));
    row.add(DecimalText.exact(weight));
    row.addAll(values(z));
    return row;
  }

  private List<String> header(List<String> before) {
    List<String> header = new ArrayList<>(before);
    parameters.forEach(parameter -> header.add(parameter.key()));
    return header;
  }

  private List<String> values(double[] z) {
    return IntStream.range(0, z.length)
        .mapToObj(d -> DecimalText.exact(parameters.get(d).value(z[d])))
        .toList();
  }

  /** {@value #PARAMETERS}. */
  public static String parameters(List<ParameterFit> fits) {
    List<List<String>> rows = new ArrayList<>();
    for (ParameterFit fit : fits) {
      List<String> row = new ArrayList<>(List.of(fit.key(), fit.unit()));
      Arrays.stream(fit.prior()).mapToObj(DecimalText::exact).forEach(row::add);
      Arrays.stream(fit.posterior()).mapToObj(DecimalText::exact).forEach(row::add);
      row.add(DecimalText.exact(fit.shrinkage()));
      row.add(Boolean.toString(fit.identified()));
      rows.add(row);
    }
    return CsvText.of(
        List.of(
            "key",
            "unit",
            "prior_q10",
            "prior_q50",
            "prior_q90",
            "posterior_q10",
            "posterior_q50",
            "posterior_q90",
            "shrinkage",
            "identified"),
        rows);
  }

  /** {@value #TARGETS}. */
  public static String targets(List<TargetFit> fits) {
    List<List<String>> rows = new ArrayList<>();
    for (TargetFit fit : fits) {
      Target target = fit.target();
      List<String> row =
          new ArrayList<>(
              List.of(
                  target.caseId(),
                  ScenarioShape.word(target.series()),
                  ScenarioShape.word(target.statistic()),
                  target.areaName(),
                  target.window(),
                  DecimalText.exact(fit.observed())));
      for (double quantile : fit.predicted()) {
        row.add(Double.isNaN(quantile) ? "" : DecimalText.exact(quantile));
      }
      rows.add(row);
    }
    return CsvText.of(
        List.of(
            "case",
            "series",
            "statistic",
            "area",
            "window",
            "observed",
            "predicted_q05",
            "predicted_q50",
            "predicted_q95"),
        rows);
  }

  /** {@value #TRACE}. */
  public String trace(List<EvolutionFit.Step> steps) {
    List<List<String>> rows = new ArrayList<>();
    for (EvolutionFit.Step step : steps) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  Integer.toString(step.trial()),
                  DecimalText.exact(step.score()),
                  DecimalText.exact(step.best())));
      row.addAll(values(step.z()));
      rows.add(row);
    }
    return CsvText.of(header(List.of("trial", "score", "best")), rows);
  }

  /** {@value #KNOWN_TRUTH}: in the units of the keys. */
  public String knownTruth(List<KnownTruth.Row> truths) {
    List<List<String>> rows = new ArrayList<>();
    for (KnownTruth.Row truth : truths) {
      FreeParameter parameter = parameters.get(truth.parameter());
      rows.add(
          List.of(
              Integer.toString(truth.history()),
              parameter.key(),
              DecimalText.exact(parameter.value(truth.truth())),
              DecimalText.exact(parameter.value(truth.low())),
              DecimalText.exact(parameter.value(truth.high())),
              Boolean.toString(truth.inside())));
    }
    return CsvText.of(List.of("history", "key", "truth", "low", "high", "inside"), rows);
  }
}
