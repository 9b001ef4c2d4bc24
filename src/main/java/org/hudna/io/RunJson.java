package org.hudna.io;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hudna.experiment.RunId;
import org.hudna.metric.Metric;
import org.hudna.metric.RunResult;

/** The metrics of one run as JSON; null for a value that does not exist. */
public final class RunJson {
  private RunJson() {}

  /** The text, indented. */
  public static String of(RunId run, RunResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", run.scenarioId()).put("seed", run.seed());
    ObjectNode metrics = root.putObject("metrics");
    for (Metric metric : Metric.values()) {
      SummaryText.number(metrics, metric.column(), result.value(metric));
    }
    ObjectNode counts = root.putObject("counts");
    result.counts().asMap().forEach((kind, names) -> names.forEach(counts.putObject(kind)::put));
    return ManifestFile.text(root);
  }
}
