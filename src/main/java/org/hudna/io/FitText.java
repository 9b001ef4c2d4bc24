package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.study.calibration.AbcFit;
import org.hudna.study.calibration.EvolutionFit;
import org.hudna.study.calibration.FreeParameter;
import org.hudna.study.calibration.Generation;
import org.hudna.study.calibration.ParameterFit;
import org.hudna.study.calibration.Posterior;

/** What a calibration was made from, and its result, as JSON and as YAML. */
public final class FitText {
  /** The fit as a whole. */
  public static final String JSON_NAME = "fit.json";

  /** Point values under their keys. */
  public static final String YAML_NAME = "fitted.yaml";

  private static final String IDENTIFIED =
      "shrinkage of "
          + Posterior.IDENTIFIED_FROM
          + " or more: 1 - sd of the posterior on the scale on which the prior is standard normal";

  private final Calibration calibration;
  private final Manifest manifest;

  /** Texts of a calibration. */
  public FitText(Calibration calibration, Manifest manifest) {
    this.calibration = calibration;
    this.manifest = manifest;
  }

  /**
   * All that determines the runs of a fit: two equal ones make the same.
   *
   * @param made what is made of them, in words
   */
  public JsonNode identity(String made) {
    ObjectNode fit = JsonNodeFactory.instance.objectNode();
    fit.put("made", made);
    fit.put("version", manifest.version());
    fit.put("commit", manifest.gitCommit());
    fit.put("seed", manifest.masterSeed());
    fit.put("observed", calibration.dataHash());
    calibration
        .scenarios()
        .forEach(scenario -> fit.put("scenario " + scenario.id(), scenario.hash()));
    fit.set("study", calibration.tree());
    return fit;
  }

  /** {@value #JSON_NAME} of a posterior. */
  public String json(AbcFit fit, int runs, int failed) {
    Map<String, Object> text = head("abc-smc", runs, failed);
    text.put("summaries", ScenarioShape.word(calibration.study().method().summaries()));
    text.put("adjustment", "local-linear regression, Epanechnikov weights");
    text.put("effectiveSampleSize", fit.posterior().effectiveSize());
    text.put("particles", fit.posterior().weights().length);
    text.put("predictiveRuns", fit.predictive().size());
    text.put("generations", fit.generations().stream().map(FitText::generation).toList());
    text.put("identifiedRule", IDENTIFIED);
    text.put("parameters", parameters(fit.posterior()));
    return ManifestFile.text(text);
  }

  /** {@value #JSON_NAME} of a search. */
  public String json(EvolutionFit fit, int runs, int failed) {
    Map<String, Object> text = head("cma-es", runs, failed);
    text.put(
        "score",
        "weighted mean over the study's targets of fair CRPS over that of the prior median");
    text.put("best", fit.value());
    text.put("trials", fit.trace().size());
    text.put("parameters", point(fit.best()));
    return ManifestFile.text(text);
  }

  private Map<String, Object> head(String method, int runs, int failed) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("method", method);
    text.put("study", calibration.study().title());
    text.put("seed", manifest.masterSeed());
    text.put("version", manifest.version());
    text.put("runs", runs);
    text.put("failedRuns", failed);
    text.put("observed", calibration.data().toString().replace('\\', '/'));
    text.put("observedSha256", calibration.dataHash());
    text.put("dyad", calibration.study().observed().dyad());
    text.put("cases", calibration.cases().stream().map(each -> each.id()).toList());
    text.put("days", days());
    text.put("targets", calibration.targets().size());
    return text;
  }

  private List<String> days() {
    return calibration.cases().stream().map(each -> each.days().toString()).toList();
  }

  private static Map<String, Object> generation(Generation generation) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("generation", generation.number());
    row.put("runs", generation.runs());
    row.put("tolerance", generation.tolerance());
    row.put("acceptance", generation.acceptance());
    row.put("effectiveSampleSize", generation.effectiveSize());
    return row;
  }

  private List<Map<String, Object>> parameters(Posterior posterior) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ParameterFit fit : ParameterFit.of(calibration.parameters(), posterior)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("key", fit.key());
      row.put("unit", fit.unit());
      row.put("posterior", fit.posterior());
      row.put("prior", fit.prior());
      row.put("shrinkage", fit.shrinkage());
      row.put("identified", fit.identified());
      rows.add(row);
    }
    return rows;
  }

  private Map<String, Double> point(double[] z) {
    Map<String, Double> point = new LinkedHashMap<>();
    for (int d = 0; d < z.length; d++) {
      FreeParameter parameter = calibration.parameters().get(d);
      point.put(parameter.key(), parameter.value(z[d]));
    }
    return point;
  }

  /**
   * {@value #YAML_NAME}: the values under their keys, to be laid over a scenario.
   *
   * @param what which values they are, in a few words
   * @param z place of each key
   */
  public String yaml(String what, double[] z, int runs) {
    StringBuilder text = new StringBuilder();
    comment(text, what + " of: " + calibration.study().title());
    comment(text, "fitted to " + calibration.data().getFileName() + ", " + days());
    comment(text, "SHA-256 of the data " + calibration.dataHash());
    comment(
        text,
        "dyad group %s, %d targets, %d runs, seed %d, Hudna %s"
            .formatted(
                calibration.study().observed().dyad(),
                calibration.targets().size(),
                runs,
                manifest.masterSeed(),
                manifest.version()));
    comment(
        text, "One point hides how sure it is: " + FitTables.PARAMETERS + " has the intervals.");
    Map<String, Object> nested = new TreeMap<>();
    point(z).forEach((key, value) -> put(nested, List.of(key.split("\\.")), value));
    write(text, nested, "");
    return text.toString();
  }

  private static void comment(StringBuilder text, String line) {
    text.append("# ").append(line.replaceAll("\\s+", " ")).append('\n');
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> into, List<String> keys, double value) {
    if (keys.size() == 1) {
      into.put(keys.get(0), value);
    } else {
      put(
          (Map<String, Object>) into.computeIfAbsent(keys.get(0), key -> new TreeMap<>()),
          keys.subList(1, keys.size()),
          value);
    }
  }

  @SuppressWarnings("unchecked")
  private static void write(StringBuilder text, Map<String, Object> map, String indent) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(':');
          if (value instanceof Map<?, ?> below) {
            text.append('\n');
            write(text, (Map<String, Object>) below, indent + "  ");
          } else {
            text.append(' ').append(DecimalText.exact((Double) value)).append('\n');
          }
        });
  }
}
