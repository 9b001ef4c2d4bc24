package org.hudna.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.hudna.metric.MetricSummary;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.survival.KaplanMeier;
import org.hudna.study.survival.LogRank;
import org.hudna.study.survival.SurvivalComparison;
import org.hudna.study.survival.TruceSurvival;

/** A comparison as JSON; what does not exist is null. */
public final class ComparisonJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ComparisonJson() {}

  /**
   * The text.
   *
   * @param warnings what a reader must know first, as that the batch is not finished
   */
  public static String of(
      BatchComparison comparison, SurvivalComparison survival, List<String> warnings) {
    ObjectNode root = JSON.objectNode();
    root.put("baseline", comparison.baseline()).put("tests_in_family", comparison.family());
    warnings.forEach(root.putArray("warnings")::add);
    ArrayNode contrasts = root.putArray("contrasts");
    comparison.contrasts().forEach(contrast -> contrasts.add(contrast(contrast)));
    ObjectNode truces = root.putObject("survival");
    SummaryText.number(truces, "horizon_days", survival.horizonDays());
    ArrayNode scenarios = truces.putArray("scenarios");
    survival.scenarios().forEach(truce -> scenarios.add(truce(truce)));
    return ManifestFile.text(root);
  }

  private static ObjectNode contrast(Contrast of) {
    ObjectNode node = JSON.objectNode();
    node.put("scenario", of.scenario()).put("metric", of.metric().column());
    node.put("label", of.metric().label()).put("unit", of.metric().unit());
    node.put("better", of.metric().better().name().toLowerCase(Locale.ROOT));
    summary(node.putObject("baseline"), of.baseline());
    summary(node.putObject("scenario_runs"), of.changed());
    estimate(node.putObject("difference"), of.difference());
    SummaryText.number(node, "cohens_dz", of.effect().dz());
    SummaryText.number(node, "cliffs_delta", of.effect().cliffsDelta());
    SummaryText.number(node, "p", of.significance().p());
    SummaryText.number(node, "p_adjusted", of.significance().adjusted());
    node.put("test", of.significance().method().label());
    SummaryText.number(node, "probability_better", of.probabilityBetter());
    SummaryText.number(node, "variance_paired", of.variance().paired());
    SummaryText.number(node, "variance_unpaired", of.variance().unpaired());
    SummaryText.number(node, "variance_ratio", of.variance().ratio());
    node.put("same_days", of.sameDays());
    return node;
  }

  private static ObjectNode truce(TruceSurvival of) {
    ObjectNode node = JSON.objectNode();
    node.put("scenario", of.scenario()).put("runs", of.curve().runs());
    node.put("collapses", of.curve().collapses());
    estimate(node.putObject("held"), of.held());
    ObjectNode median = node.putObject("median_days");
    SummaryText.number(median, "value", of.median().days());
    SummaryText.number(median, "low", of.median().low());
    SummaryText.number(median, "high", of.median().high());
    estimate(node.putObject("mean_days"), of.restrictedMean());
    estimate(node.putObject("difference_days"), of.difference());
    logRank(node, of.logRank());
    ArrayNode curve = node.putArray("curve");
    of.curve().steps().forEach(step -> curve.add(step(step)));
    return node;
  }

  private static void logRank(ObjectNode node, LogRank test) {
    if (test == null) {
      node.putNull("log_rank");
      return;
    }
    ObjectNode log = node.putObject("log_rank");
    SummaryText.number(log, "statistic", test.statistic());
    SummaryText.number(log, "p", test.p());
    SummaryText.number(log, "p_adjusted", test.adjusted());
  }

  private static ObjectNode step(KaplanMeier.Step of) {
    ObjectNode node = JSON.objectNode();
    SummaryText.number(node, "days", of.days());
    node.put("at_risk", of.atRisk()).put("collapses", of.collapses());
    node.put("censored", of.censored());
    SummaryText.number(node, "survival", of.survival());
    SummaryText.number(node, "low", of.low());
    SummaryText.number(node, "high", of.high());
    return node;
  }

  private static void summary(ObjectNode node, MetricSummary of) {
    node.put("runs", of.runs());
    SummaryText.number(node, "mean", of.mean());
    SummaryText.number(node, "sd", of.sd());
    SummaryText.number(node, "min", of.min());
    SummaryText.number(node, "max", of.max());
  }

  private static void estimate(ObjectNode node, Estimate of) {
    node.put("n", of.n());
    SummaryText.number(node, "mean", of.mean());
    SummaryText.number(node, "low", of.low());
    SummaryText.number(node, "high", of.high());
    node.put("interval", of.method().label());
  }
}
