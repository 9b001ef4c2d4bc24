package org.hudna.io;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.hudna.metric.Counts;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.metric.Summary;

/** The distributions of all metrics over the runs of a scenario: summary.json. */
public final class SummaryText {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final MathContext DIGITS = new MathContext(10);

  private SummaryText() {}

  /** The file's text. */
  public static String of(String scenario, Summary summary, Counts counted, long failed) {
    ObjectNode root = JSON.objectNode();
    root.put("scenario", scenario).put("completed", summary.runs()).put("failed", failed);
    ObjectNode metrics = root.putObject("metrics");
    summary.all().forEach((metric, of) -> metrics.set(metric.column(), metric(metric, of)));
    ObjectNode counts = root.putObject("counts");
    counted.asMap().forEach((kind, names) -> names.forEach(counts.putObject(kind)::put));
    return ManifestFile.text(root);
  }

  private static ObjectNode metric(Metric metric, MetricSummary of) {
    ObjectNode node = JSON.objectNode();
    node.put("label", metric.label()).put("unit", metric.unit());
    node.put("aggregation", metric.aggregation().name().toLowerCase(Locale.ROOT));
    node.put("runs", of.runs());
    number(node, "mean", of.mean());
    number(node, "sd", of.sd());
    number(node, "min", of.min());
    number(node, "q05", of.q05());
    number(node, "q25", of.q25());
    number(node, "median", of.median());
    number(node, "q75", of.q75());
    number(node, "q95", of.q95());
    number(node, "max", of.max());
    return node;
  }

  static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      BigDecimal rounded = new BigDecimal(value, DIGITS);
      node.put(name, rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded));
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
