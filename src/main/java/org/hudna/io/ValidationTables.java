package org.hudna.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.study.validation.AblationRow;
import org.hudna.study.validation.Measure;
import org.hudna.study.validation.Pool;
import org.hudna.study.validation.ScoredWindow;
import org.hudna.study.validation.Series;
import org.hudna.study.validation.SkillRow;
import org.hudna.study.validation.Validation;
import org.hudna.study.validation.ValidationCase;

/** The CSV files of a validation. */
public final class ValidationTables {
  /** Mean scores of each forecast. */
  public static final String SCORES = "scores.csv";

  /** The model's skill against each baseline. */
  public static final String SKILL = "skill.csv";

  /** Scores day by day and area by area. */
  public static final String DAILY = "daily-scores.csv";

  /** The model's forecast as quantiles, beside what was observed. */
  public static final String FAN = "fan.csv";

  /** Histograms of the probability integral transform. */
  public static final String PIT = "pit.csv";

  /** What each mechanism does to the scores. */
  public static final String ABLATION = "ablation.csv";

  private static final int DECIMALS = 6;

  private final Validation validation;

  /** Tables of what was found. */
  public ValidationTables(Validation validation) {
    this.validation = validation;
  }

  /** The texts by file name; that of ablations only where there are any. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(SCORES, text("case forecast quantity scope score value", scores()));
    texts.put(
        SKILL,
        text(
            "case quantity scope baseline score skill low high"
                + " difference difference_low difference_high days",
            skill()));
    texts.put(DAILY, text(DayScoreRows.COLUMNS, new DayScoreRows(validation.plan()).of(cases())));
    texts.put(FAN, text(FanRows.COLUMNS, new FanRows(validation.plan()).of(cases())));
    texts.put(PIT, text(PitRows.COLUMNS, PitRows.of(validation.pools())));
    if (!validation.ablations().isEmpty()) {
      texts.put(
          ABLATION,
          text(
              "case mechanism quantity scope crps_with crps_without difference low high",
              ablation()));
    }
    return texts;
  }

  private static String text(String columns, List<List<String>> rows) {
    return CsvText.of(List.of(columns.split(" ")), rows);
  }

  private List<List<String>> scores() {
    List<List<String>> rows = new ArrayList<>();
    for (Pool pool : validation.pools()) {
      for (String forecast : pool.forecasts()) {
        for (Series series : Series.values()) {
          for (Measure measure : Measure.values()) {
            if (measure.of(series) && !measure.isRatio()) {
              double value = pool.value(forecast, measure, series);
              rows.add(row(pool.id(), forecast, series, measure.column(), number(value)));
            }
          }
        }
      }
    }
    return rows;
  }

  private static List<String> row(
      String pool, String forecast, Series series, String measure, String value) {
    return List.of(pool, forecast, series.quantity().key(), series.scopeKey(), measure, value);
  }

  private List<List<String>> skill() {
    return validation.skills().stream().map(ValidationTables::skill).toList();
  }

  private static List<String> skill(SkillRow of) {
    return List.of(
        of.pool(),
        of.series().quantity().key(),
        of.series().scopeKey(),
        of.baseline(),
        of.score().key(),
        number(of.skill().skill().value()),
        number(of.skill().skill().low()),
        number(of.skill().skill().high()),
        number(of.skill().difference().value()),
        number(of.skill().difference().low()),
        number(of.skill().difference().high()),
        Integer.toString(of.skill().days()));
  }

  private Map<String, List<ScoredWindow>> cases() {
    Map<String, List<ScoredWindow>> cases = new LinkedHashMap<>();
    List<ValidationCase> planned = validation.plan().cases();
    for (int i = 0; i < planned.size(); i++) {
      cases.put(planned.get(i).id(), validation.pools().get(i).windows());
    }
    return cases;
  }

  private List<List<String>> ablation() {
    return validation.ablations().stream().map(ValidationTables::ablation).toList();
  }

  private static List<String> ablation(AblationRow of) {
    return List.of(
        of.pool(),
        of.mechanism().key(),
        of.series().quantity().key(),
        of.series().scopeKey(),
        number(of.with()),
        number(of.without()),
        number(of.difference().value()),
        number(of.difference().low()),
        number(of.difference().high()));
  }

  static String number(double value) {
    StringBuilder text = new StringBuilder();
    DecimalText.append(text, value, DECIMALS);
    return text.toString();
  }
}
