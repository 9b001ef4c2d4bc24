package org.hudna.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Mechanism;
import org.hudna.study.score.BlockBootstrap;
import org.hudna.study.score.Score;
import org.hudna.study.score.Skill;

/**
 * What a validation found. The days of each case are a pool; where there are several cases, all of
 * their days together are one more.
 */
public final class Validation {
  /** Name of the pool of all cases. */
  public static final String ALL = "all";

  private final ValidationPlan plan;
  private final List<Pool> pools = new ArrayList<>();
  private final List<SkillRow> skills = new ArrayList<>();
  private final List<AblationRow> ablations = new ArrayList<>();
  private final List<GoalResult> goals = new ArrayList<>();

  /**
   * Compares the scores.
   *
   * @param windows those of each case, in the order of the plan
   */
  public Validation(ValidationPlan plan, Map<ValidationCase, List<ScoredWindow>> windows) {
    this.plan = plan;
    windows.forEach((each, scored) -> pools.add(new Pool(each.id(), scored)));
    if (pools.size() > 1) {
      pools.add(new Pool(ALL, pools.stream().flatMap(pool -> pool.windows().stream()).toList()));
    }
    pools.forEach(this::compare);
    plan.goals().forEach(goal -> goals.add(new GoalResult(goal, value(goal))));
  }

  private void compare(Pool pool) {
    BlockBootstrap bootstrap =
        BlockBootstrap.ofWeeks(Keys.mix(plan.seed(), Keys.of("bootstrap " + pool.id())));
    for (Series series : Series.values()) {
      for (String baseline : pool.baselines()) {
        for (Score score : Score.values()) {
          if (score.scopes().contains(series.scope())) {
            double[] model = pool.byDay(ScoredWindow.MODEL, score, series);
            Skill skill = Skill.of(model, pool.byDay(baseline, score, series), bootstrap);
            skills.add(new SkillRow(pool.id(), series, baseline, score, skill));
          }
        }
      }
      plan.ablations().forEach(each -> ablations.add(row(pool, each, series, bootstrap)));
    }
  }

  private static AblationRow row(
      Pool pool, Mechanism mechanism, Series series, BlockBootstrap bootstrap) {
    double[] with = pool.byDay(ScoredWindow.MODEL, Score.CRPS, series);
    double[] without = pool.byDay(mechanism, Score.CRPS, series);
    return new AblationRow(
        pool.id(),
        mechanism,
        series,
        Pool.mean(with),
        Pool.mean(without),
        Skill.of(with, without, bootstrap).difference());
  }

  private double value(GoalTerms goal) {
    Pool all = everything();
    if (!goal.measure().isRatio()) {
      return all.value(ScoredWindow.MODEL, goal.measure(), goal.series());
    }
    Score score = goal.measure() == Measure.CRPS_RATIO ? Score.CRPS : Score.FAIR_CRPS;
    return all.forecasts().contains(goal.against())
        ? all.mean(ScoredWindow.MODEL, score, goal.series())
            / all.mean(goal.against(), score, goal.series())
        : Double.NaN;
  }

  /** What was carried out. */
  public ValidationPlan plan() {
    return plan;
  }

  /** The pools: those of the cases, then that of all if there are several. */
  public List<Pool> pools() {
    return List.copyOf(pools);
  }

  /** The pool of all scored days. */
  public Pool everything() {
    return pools.get(pools.size() - 1);
  }

  /** The model's skill, by pool, series, baseline and score. */
  public List<SkillRow> skills() {
    return List.copyOf(skills);
  }

  /** What mechanisms do, by pool, series and mechanism; none without ablations. */
  public List<AblationRow> ablations() {
    return List.copyOf(ablations);
  }

  /** The goals, in the order of the study. */
  public List<GoalResult> goals() {
    return List.copyOf(goals);
  }
}
