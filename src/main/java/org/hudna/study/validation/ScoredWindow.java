package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Mechanism;
import org.hudna.study.score.Forecast;
import org.hudna.study.score.ForecastScores;

/**
 * A window with the scores of its forecasts.
 *
 * @param model the model's forecast itself
 * @param missing days that are left out because nothing was observed
 * @param scores by the forecast's id, {@link #MODEL} first, then the baselines
 * @param members number of draws of each of these forecasts
 * @param without of the model without a mechanism each
 */
public record ScoredWindow(
    Window window,
    Forecast model,
    List<LocalDate> missing,
    Map<String, ForecastScores> scores,
    Map<String, Integer> members,
    Map<Mechanism, ForecastScores> without) {
  /** The id of the model's forecast in tables. */
  public static final String MODEL = "model";

  /** Copies the collections. */
  public ScoredWindow {
    missing = List.copyOf(missing);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    members = Map.copyOf(members);
    Map<Mechanism, ForecastScores> copy = new EnumMap<>(Mechanism.class);
    copy.putAll(without);
    without = Collections.unmodifiableMap(copy);
  }

  /** The days that are scored, in order. */
  public List<LocalDate> days() {
    return scores.get(MODEL).days();
  }
}
