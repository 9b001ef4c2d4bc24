package org.hudna.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.MorrisIndex;
import org.hudna.study.sensitivity.SobolIndex;

/** The indices of a sensitivity analysis as JSON; null where there is no number. */
final class SensitivityJson {
  private SensitivityJson() {}

  /** The text. */
  static String of(SensitivityResults results) {
    List<Object> metrics = new ArrayList<>();
    results
        .answers()
        .forEach((metric, answer) -> metrics.add(metric(metric.column(), metric.unit(), answer)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("method", results.method().key());
    all.put("metrics", metrics);
    return ManifestFile.text(all);
  }

  private static Map<String, Object> metric(String column, String unit, Answer answer) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("metric", column);
    of.put("unit", unit);
    of.put("runs", answer.runs());
    of.put("runsWithoutValue", answer.withoutValue());
    of.put("keys", answer.keys().stream().map(SensitivityJson::key).toList());
    return of;
  }

  private static Map<String, Object> key(Ranked ranked) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("key", ranked.key());
    of.put("used", ranked.index().used());
    if (ranked.index() instanceof MorrisIndex morris) {
      of.put("mu", estimate(morris.mu()));
      of.put("muStar", estimate(morris.muStar()));
      of.put("sigma", number(morris.sigma()));
      of.put("chance", number(morris.chance()));
    } else if (ranked.index() instanceof SobolIndex sobol) {
      of.put("first", estimate(sobol.first()));
      of.put("total", estimate(sobol.total()));
    }
    return of;
  }

  private static Map<String, Object> estimate(IndexEstimate estimate) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("value", number(estimate.value()));
    of.put("low", number(estimate.low()));
    of.put("high", number(estimate.high()));
    return of;
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
