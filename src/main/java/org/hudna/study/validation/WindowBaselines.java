package org.hudna.study.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.study.baseline.AnnouncedTruce;
import org.hudna.study.baseline.Baseline;
import org.hudna.study.baseline.Baselines;
import org.hudna.study.baseline.ConflictologyBaseline;
import org.hudna.study.baseline.EarlierTruce;
import org.hudna.study.baseline.Past;
import org.hudna.study.score.Forecast;

/** The forecasts of a window without agents. */
public final class WindowBaselines {
  private final ValidationPlan plan;

  /** The baselines that a plan asks for. */
  public WindowBaselines(ValidationPlan plan) {
    this.plan = plan;
  }

  /** The ids of all that there are, in the order of the tables. */
  public static List<String> ids() {
    LocalDate any = LocalDate.EPOCH;
    return Baselines.standard(
            AnnouncedTruce.openEnded(any.plusDays(1).atStartOfDay()),
            Optional.of(new EarlierTruce(any, 1)))
        .stream()
        .map(Baseline::id)
        .toList();
  }

  /**
   * The forecasts by id. The replay of an earlier truce is among them only where there is one, and
   * a truce for which it stands.
   */
  public Map<String, Forecast> forecasts(Window window) {
    Past past =
        Past.upTo(
            window.knownTo(),
            plan.events(),
            plan.dyad(),
            plan.governorates().stream().map(Governorate::pcode).toList());
    Map<String, Forecast> forecasts = new LinkedHashMap<>();
    for (Baseline baseline : Baselines.standard(truce(window.truce()), earlier(window.truce()))) {
      if (plan.baselines().contains(baseline.id())) {
        forecasts.put(baseline.id(), forecast(baseline, past, window));
      }
    }
    return forecasts;
  }

  /** Past days as draws are exactly those days; all others have as many members as the model. */
  private Forecast forecast(Baseline baseline, Past past, Window window) {
    return baseline instanceof ConflictologyBaseline days
        ? days.exact(past, window.days())
        : baseline.forecast(past, window.days(), plan.replicates(), window.seed(plan.seed()));
  }

  private static AnnouncedTruce truce(TruceFacts facts) {
    if (facts.start() == null) {
      return AnnouncedTruce.none();
    }
    return facts.termDays() == null
        ? AnnouncedTruce.openEnded(facts.start())
        : AnnouncedTruce.forDays(facts.start(), facts.termDays());
  }

  /** The earlier truce with all days until the one that is forecast. */
  private static Optional<EarlierTruce> earlier(TruceFacts facts) {
    if (facts.start() == null || facts.earlierTruce() == null) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(facts.earlierTruce(), facts.start().toLocalDate());
    return Optional.of(new EarlierTruce(facts.earlierTruce(), Math.toIntExact(days)));
  }
}
