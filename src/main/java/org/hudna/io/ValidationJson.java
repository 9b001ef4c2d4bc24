package org.hudna.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hudna.study.score.BootstrapInterval;
import org.hudna.study.validation.AblationRow;
import org.hudna.study.validation.GoalResult;
import org.hudna.study.validation.Measure;
import org.hudna.study.validation.Pool;
import org.hudna.study.validation.ScoredWindow;
import org.hudna.study.validation.Series;
import org.hudna.study.validation.SkillRow;
import org.hudna.study.validation.Validation;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.ValidationPlan;
import org.hudna.study.validation.Window;

/** A validation as JSON; what does not exist is null. */
public final class ValidationJson {
  /** Name of the file. */
  public static final String FILE_NAME = "validation.json";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ValidationJson() {}

  /** The text. */
  public static String of(Validation validation) {
    ValidationPlan plan = validation.plan();
    ObjectNode root = JSON.objectNode();
    root.put("title", plan.title()).put("dyad", plan.dyad());
    root.put("replicates", plan.replicates()).put("seed", plan.seed());
    ArrayNode cases = root.putArray("cases");
    plan.cases().forEach(each -> cases.add(of(each)));
    ArrayNode pools = root.putArray("scores");
    validation.pools().forEach(pool -> pools.add(of(pool)));
    ArrayNode skills = root.putArray("skill");
    validation.skills().forEach(row -> skills.add(of(row)));
    ArrayNode ablations = root.putArray("ablations");
    validation.ablations().forEach(row -> ablations.add(of(row)));
    ArrayNode goals = root.putArray("goals");
    validation.goals().forEach(goal -> goals.add(of(goal)));
    return ManifestFile.text(root);
  }

  private static ObjectNode of(ValidationCase each) {
    ObjectNode node = JSON.objectNode().put("case", each.id()).put("scenario", each.file());
    node.put("posterior", each.posterior());
    ObjectNode with = node.putObject("with");
    each.changes().forEach(with::put);
    ArrayNode windows = node.putArray("windows");
    each.windows().forEach(window -> windows.add(of(window)));
    return node;
  }

  private static ObjectNode of(Window window) {
    ObjectNode node = JSON.objectNode();
    node.put("from", window.days().first().toString());
    node.put("to", window.days().last().toString());
    node.put("known_to", window.knownTo().toString());
    node.put("truce_start", text(window.truce().start()));
    node.put("term_days", window.truce().termDays());
    node.put("earlier_truce", text(window.truce().earlierTruce()));
    return node;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static ObjectNode of(Pool pool) {
    ObjectNode node = JSON.objectNode().put("case", pool.id()).put("days_scored", pool.days());
    ArrayNode missing = node.putArray("days_missing");
    pool.missing().forEach(day -> missing.add(day.toString()));
    ArrayNode forecasts = node.putArray("forecasts");
    for (String forecast : pool.forecasts()) {
      ObjectNode of = JSON.objectNode().put("forecast", forecast);
      of.put("members", members(pool, forecast));
      for (Series series : Series.values()) {
        measures(of.putObject(series.key()), pool, forecast, series);
      }
      forecasts.add(of);
    }
    return node;
  }

  /** Of the first window; windows with fewer past days may have fewer. */
  private static int members(Pool pool, String forecast) {
    ScoredWindow first = pool.windows().get(0);
    return first.members().get(forecast);
  }

  private static void measures(ObjectNode node, Pool pool, String forecast, Series series) {
    for (Measure measure : Measure.values()) {
      if (measure.of(series) && !measure.isRatio()) {
        SummaryText.number(node, measure.column(), pool.value(forecast, measure, series));
      }
    }
  }

  private static ObjectNode of(SkillRow row) {
    ObjectNode node = JSON.objectNode().put("case", row.pool()).put("series", row.series().key());
    node.put("baseline", row.baseline()).put("score", row.score().key());
    node.put("days", row.skill().days());
    interval(node.putObject("skill"), row.skill().skill());
    interval(node.putObject("difference"), row.skill().difference());
    return node;
  }

  private static ObjectNode of(AblationRow row) {
    ObjectNode node = JSON.objectNode().put("case", row.pool());
    node.put("mechanism", row.mechanism().key()).put("series", row.series().key());
    SummaryText.number(node, "crps_with", row.with());
    SummaryText.number(node, "crps_without", row.without());
    interval(node.putObject("difference"), row.difference());
    return node;
  }

  private static ObjectNode of(GoalResult result) {
    ObjectNode node = JSON.objectNode().put("goal", result.name());
    SummaryText.number(node, "value", result.value());
    return node.put("kept", result.kept());
  }

  private static void interval(ObjectNode node, BootstrapInterval of) {
    SummaryText.number(node, "value", of.value());
    SummaryText.number(node, "low", of.low());
    SummaryText.number(node, "high", of.high());
  }
}
